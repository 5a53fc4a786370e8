package vn.tincay.report.past.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.text.Text;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

/** A unit of measure in the file that differs from that of the indicator is a question. */
class MeasureUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí (nghìn đồng) | '' | 0.001",
                "Kinh phí (đồng) | '' | 0.000001",
                "Kinh phí (tỷ đồng) | '' | 1000",
                "Kinh phí (1.000 đồng) | '' | 0.001",
                "Kinh phí (triệu đồng) | Đơn vị tính: đồng |",
                "Kinh phí | Đơn vị tính: đồng | 0.000001",
                "Kinh phí | ĐVT: nghìn đồng | 0.001",
                "Kinh phí | (Đơn vị: triệu đồng) |",
                "Kinh phí | Đơn vị tính: vụ |",
                "Kinh phí | Đơn vị: Phường Cái Khế |"
            })
    void readsTheUnitOfAHeadingOrAboveTheTable(String heading, String above, BigDecimal factor) {
        var question = UnitQuestion.of(
                new HeadedColumn(2, heading), layout(above), cell(CellType.MONEY, 1, "triệu đồng"), null);
        assertThat(question.map(UnitQuestion::factor).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(factor).map(BigDecimal::stripTrailingZeros));
        assertThat(question.stream()).allMatch(UnitQuestion::isOpen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Số lượt người (nghìn lượt) | 1000", "Số lượt người (lượt) |", "Số lượt người |"})
    void readsTheUnitOfThingsThatAreCounted(String heading, BigDecimal factor) {
        var question = UnitQuestion.of(
                new HeadedColumn(2, heading), layout("Đơn vị tính: nghìn đồng"), cell(CellType.COUNT, 0, "lượt"), null);
        assertThat(question.map(UnitQuestion::factor).map(BigDecimal::intValueExact))
                .isEqualTo(Optional.ofNullable(factor).map(BigDecimal::intValueExact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"15000 | 0.001 | 150", "2.500.000 | 0.000001 | 25", "1,25 | 1000 | 12500", "1,5 | 1 | 15"})
    void convertsFiguresToTheUnitOfTheForm(String text, BigDecimal factor, long stored) {
        var cell = cell(CellType.MONEY, 1, "triệu đồng");
        var reader = new FigureReader("vi", null);
        assertThat(reader.read(cell, new SheetCell.Words(text), factor).figure())
                .isEqualTo(stored);
        var people = cell(CellType.COUNT, 0, "lượt");
        assertThat(reader.read(people, new SheetCell.Number(new BigDecimal("2.3")), new BigDecimal(1000))
                        .figure())
                .isEqualTo(2300);
    }

    private static TableLayout layout(String above) {
        return new TableLayout(3, 1, -1, List.of(), List.of("SỐ LIỆU NĂM 2022", above));
    }

    private static Cell cell(CellType type, int decimals, String unit) {
        var title = new Text("Kinh phí", "Funding");
        return new Cell("spent", 0, type, decimals, title, new Text(unit, unit), null, null, true, false);
    }
}
