package vn.tincay.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;

class RoleTest {

    @ByDrafters
    private static final class Route {}

    @Test
    void buttonsAreShownToThoseWhomTheGateLetsIn() {
        var let = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(Route.class, Allowed.class));
        assertThat(let.value())
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).filter(Role::drafts).toArray(Role[]::new));
    }
}
