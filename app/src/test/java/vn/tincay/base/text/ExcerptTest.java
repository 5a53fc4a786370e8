package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({"một hai,7,một hai", "một hai ba,8,một hai…", "một hai ba,9,một hai…", "ab𠀀c,4,ab…", "'',5,''"})
    void keepsTheBeginningWithinTheLength(String text, int longest, String shown) {
        assertThat(Excerpt.of(text, longest)).isEqualTo(shown);
    }
}
