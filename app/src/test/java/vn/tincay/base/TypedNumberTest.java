package vn.tincay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1234      | 1234
            vi | 1.234     | 1234
            vi | 1.234,5   | 1234.5
            vi | 12,5      | 12.5
            vi | 1 234 567 | 1234567
            vi | -3,25     | -3.25
            en | 1,234     | 1234
            en | 1,234.5   | 1234.5
            en | 12.5      | 12.5
            """)
    void readsAFigureAsTheLanguageWritesIt(String language, String typed, BigDecimal figure) {
        assertThat(TypedNumber.read(typed, language)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 12.5
            vi | 1,234.5
            vi | 1.23.456
            vi | 12,
            vi | năm
            en | 12,5
            en | 1.234,5
            en | ''
            """)
    void refusesAMarkThatCouldMeanSomethingElse(String language, String typed) {
        assertThat(TypedNumber.read(typed, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi, 12.50, '12,5'", "en, 12.50, 12.5", "vi, 1000, 1000"})
    void writesAFigureAsItIsReadAgain(String language, BigDecimal figure, String typed) {
        assertThat(TypedNumber.written(figure, language)).isEqualTo(typed);
        assertThat(TypedNumber.read(typed, language).orElseThrow()).isEqualByComparingTo(figure);
    }
}
