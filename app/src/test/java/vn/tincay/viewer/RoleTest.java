package vn.tincay.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;

class RoleTest {

    @ByDrafters
    private static final class Route {}

    @Test
    void officersAndHeadsDraft() {
        assertThat(Role.values())
                .filteredOn(Role::drafts)
                .containsExactlyInAnyOrder(
                        Role.MINISTRY_OFFICER,
                        Role.PROVINCE_LEAD,
                        Role.DEPARTMENT_OFFICER,
                        Role.COMMUNE_OFFICER,
                        Role.MEMBER_ORGANISATION,
                        Role.HEAD);
    }

    @Test
    void theRuleOfARouteDecidesForTheViewer() {
        for (var role : Role.values()) {
            var viewer = new Viewer(new UUID(0, 1), "Một người", new UUID(0, 2), "UBND xã A", "commune", role);
            assertThat(viewer.may(ByDrafters.class)).as(role.name()).isEqualTo(role.drafts());
        }
    }

    @Test
    void buttonsAreShownToThoseTheGateAdmits() {
        var let = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(Route.class, Allowed.class));
        assertThat(let.value())
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).filter(Role::drafts).toArray(Role[]::new));
    }
}
