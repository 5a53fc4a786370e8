package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tincay.base.Problem;

class TextLimitTest {

    @Test
    void namesTheLimitAndTheLength() {
        assertThat(TextLimit.problem("unit", "a".repeat(301), TextLimit.LINE))
                .contains(Problem.at("unit", "base.problem.long", 300, 301));
    }

    @Test
    void acceptsTheLongestTextAndNone() {
        assertThat(TextLimit.problem("unit", "a".repeat(300), TextLimit.LINE)).isEmpty();
        assertThat(TextLimit.problem("unit", null, TextLimit.LINE)).isEmpty();
    }
}
