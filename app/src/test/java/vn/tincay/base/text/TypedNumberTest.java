package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @Test
    void readsFullWidthDigits() {
        assertThat(TypedNumber.read("１２３，５", "vi")).contains(new BigDecimal("123.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1234      | 1234
            vi | 1.234     | 1234
            vi | 1.234,5   | 1234.5
            vi | 12,5      | 12.5
            vi | 1 234 567 | 1234567
            vi | -3,25     | -3.25
            vi | 0,500     | 0.500
            vi | 1234,500  | 1234.500
            vi | 1,2340    | 1.2340
            en | 1,234     | 1234
            en | 1,234.5   | 1234.5
            en | 12.5      | 12.5
            """)
    void readsAFigureInTheNotationOfTheLanguage(String language, String typed, BigDecimal figure) {
        assertThat(TypedNumber.read(typed, language)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 12.5
            vi | 1,234.5
            vi | 1.23.456
            vi | 0.500
            vi | 1.234 567
            vi | 1 23
            vi | 12 34
            vi | 12,
            vi | năm
            vi | 2,000
            vi | 1,234
            en | 12,5
            en | 1.234,5
            en | 2.000
            en | 1,23
            en | ''
            """)
    void refusesAnAmbiguousSeparator(String language, String typed) {
        assertThat(TypedNumber.read(typed, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 2.000     | 2000
            vi | 2 000     | 2000
            vi | 2\u00a0000 | 2000
            vi | 2\u202f000 | 2000
            vi | 2\u2009000 | 2000
            vi | -2.000    | -2000
            vi | \u22122   | -2
            en | 2,000     | 2000
            en | 12,345,678 | 12345678
            """)
    void readsAWholeNumberWithItsThousands(String language, String typed, BigDecimal figure) {
        assertThat(TypedNumber.whole(typed, language)).isEqualTo(new TypedNumber.ReadNumber.Figure(figure));
    }

    /** A separator of the other language may mean thousands, which is then offered; decimals mean no whole number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 2,000     | 2.000
            vi | 1,234,567 | 1.234.567
            vi | 2,0       |
            vi | 1,5       |
            vi | 2.00      |
            en | 2.000     | 2,000
            en | 2.0       |
            """)
    void aWholeNumberHasNoDecimals(String language, String typed, String meant) {
        assertThat(TypedNumber.whole(typed, language))
                .isEqualTo(new TypedNumber.ReadNumber.Ambiguous(meant == null ? List.of() : List.of(meant)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1 | 2,000   | 2.000;2
            vi | 2 | 1,234   | 1.234;1,2340
            vi | 1 | 12.5    | 12,5
            vi | 1 | 1,234.5 | 1.234,5
            en | 1 | 2.000   | 2,000;2
            en | 1 | 12,5    | 12.5
            """)
    void asksWhichOfTwoMeaningsIsMeant(String language, int places, String typed, String meant) {
        assertThat(TypedNumber.decimal(typed, language, places))
                .isEqualTo(new TypedNumber.ReadNumber.Ambiguous(List.of(meant.split(";"))));
    }

    @Test
    void threeDigitsAreDecimalsWhereTheCellHasDecimals() {
        assertThat(TypedNumber.decimal("1,234", "vi", 3))
                .isEqualTo(new TypedNumber.ReadNumber.Figure(new BigDecimal("1.234")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = "2.000, 2.000\n12, 12\n-0.5, -0.5")
    void programsSendDigitsAndOnePoint(String typed, BigDecimal figure) {
        assertThat(ProgramNumber.parse(typed)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource({"'1,5'", "1 000", "1e3", "+1", ".5", "5.", "0x1", "NaN", "''", "１２"})
    void programsMaySendNothingElse(String typed) {
        assertThat(ProgramNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi, 12.50, '12,5'", "en, 12.50, 12.5", "vi, 1000, 1000", "vi, 1.234, '1,2340'", "en, 1.5, 1.5"})
    void writesAFigureAsItIsReadAgain(String language, BigDecimal figure, String typed) {
        assertThat(TypedNumber.written(figure, language)).isEqualTo(typed);
        assertThat(TypedNumber.read(typed, language).orElseThrow()).isEqualByComparingTo(figure);
    }

    @Test
    void everyWrittenFigureIsReadBackUnchanged() {
        var random = new Random(20_260_407);
        for (int i = 0; i < 20_000; i++) {
            var figure = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 50)), random.nextInt(0, 7));
            for (var language : List.of("vi", "en")) {
                var typed = java.util.Objects.requireNonNull(TypedNumber.written(figure, language));
                assertThat(TypedNumber.read(typed, language).orElseThrow())
                        .as(typed)
                        .isEqualByComparingTo(figure);
            }
        }
    }

    /**
     * For any mix of separators, the two languages never read two different figures without one of them reporting
     * ambiguity.
     */
    @Test
    void noTextIsAmbiguousInAWholeNumberCell() {
        var random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                text.append("0123456789.,  \u00a0".charAt(random.nextInt(15)));
            }
            if (TypedNumber.whole(text.toString(), "vi") instanceof TypedNumber.ReadNumber.Figure vietnamese
                    && TypedNumber.whole(text.toString(), "en") instanceof TypedNumber.ReadNumber.Figure english) {
                assertThat(vietnamese).as(text.toString()).isEqualTo(english);
            }
        }
    }
}
