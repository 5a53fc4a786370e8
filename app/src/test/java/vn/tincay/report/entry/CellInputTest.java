package vn.tincay.report.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

class CellInputTest {

    private static final Text WORDS = new Text("ô", "cell");

    /** Printed in a message, such a figure would need more memory than there is. */
    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E2147483647", "1E-999999999"})
    void refusesFiguresWithHugeExponents(String vast) {
        for (var type : CellType.values()) {
            var cell = new Cell("x", 0, type, 1, WORDS, WORDS, null, null, true, false);
            assertThat(CellInput.read(cell, new BigDecimal(vast)).problem())
                    .isNotNull()
                    .satisfies(problem -> assertThat(problem.key()).isEqualTo("report.cell.too-large"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT   | 0 | vi | 1.234   | 1234 |",
                "COUNT   | 0 | vi | 1234    | 1234 |",
                "COUNT   | 0 | en | 1,234   | 1234 |",
                "COUNT   | 0 | vi | 0       | 0    |",
                "COUNT   | 0 | vi | 1,5     |      | report.cell.not-whole",
                "COUNT   | 0 | vi | 1.5     |      | report.cell.not-a-number",
                "COUNT   | 0 | vi | 2.000   | 2000 |",
                "COUNT   | 0 | vi | 2 000   | 2000 |",
                "COUNT   | 0 | vi | 2,000   |      | report.cell.whole-meant",
                "COUNT   | 0 | vi | 2,0     |      | report.cell.not-whole",
                "COUNT   | 0 | en | 2.000   |      | report.cell.whole-meant",
                "COUNT   | 0 | en | 2.0     |      | report.cell.not-whole",
                "COUNT   | 0 | vi | -1      |      | report.cell.negative",
                "COUNT   | 0 | vi | mười    |      | report.cell.not-a-number",
                "COUNT   | 0 | vi | 1234567890123456 | | report.cell.too-large",
                "MONEY   | 1 | vi | 1.250,5 | 12505 |",
                "MONEY   | 1 | en | 1,250.5 | 12505 |",
                "MONEY   | 1 | vi | 1,25    |      | report.cell.decimals",
                "MONEY   | 1 | vi | 2,000   |      | report.cell.two-meanings",
                "MONEY   | 1 | vi | 2,50    | 25   |",
                "MONEY   | 1 | vi | 12.5    |      | report.cell.meant",
                "MONEY   | 1 | vi | 1.234.5 |      | report.cell.not-a-number",
                "NUMBER  | 0 | vi | 1,0     |      | report.cell.not-whole",
                "PERCENT | 1 | vi | 12,5 %  | 125  |",
                "PERCENT | 1 | vi | 100     | 1000 |",
                "PERCENT | 1 | vi | 150     |      | report.cell.over-hundred",
                "NUMBER  | 2 | vi | -3,25   | -325 |",
                "COUNT   | 0 | vi | 111111111111111111111111111111111111111111111 | | report.cell.too-large",
                "MONEY   | 1 | vi | 0,00000001 |   | report.cell.decimals",
                "COUNT   | 0 | vi | ''      |      |",
            })
    void readsWhatOfficersType(
            CellType type, int decimals, String language, String typed, Long figure, String problem) {
        var cell = new Cell("x", 0, type, decimals, WORDS, WORDS, null, null, true, false);
        var read = CellInput.read(cell, typed, language);
        assertThat(read.figure()).isEqualTo(figure);
        if (problem == null) {
            assertThat(read.problem()).isNull();
        } else {
            assertThat(read.problem()).isNotNull().satisfies(found -> {
                assertThat(found.key()).isEqualTo(problem);
                assertThat(found.field()).isEqualTo("cell.x");
            });
        }
    }
}
