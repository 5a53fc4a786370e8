package vn.tincay.report.past.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.text.Text;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

class FigureReaderTest {

    private static final Text TITLE = new Text("Số vụ", "Incidents");
    private static final Cell COUNT =
            new Cell("incidents", 0, CellType.COUNT, 0, TITLE, TITLE, null, null, true, false);
    private static final Cell MONEY = new Cell("spent", 1, CellType.MONEY, 1, TITLE, TITLE, null, null, true, false);

    private final FigureReader vietnamese = new FigureReader("vi", null);

    @ParameterizedTest
    @CsvSource({"12, 12", "1.234, 1234", "1 234, 1234", "0, 0"})
    void readsWholeFiguresWrittenAsText(String text, long figure) {
        assertThat(vietnamese.read(COUNT, new SheetCell.Words(text)).figure()).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | report.cell.whole-meant",
                "2,5 | report.cell.not-whole",
                "12 vụ | report.cell.not-a-number",
                "-5 | report.cell.negative"
            })
    void asksAboutTextThatIsNoFigureHere(String text, String problem) {
        var read = vietnamese.read(COUNT, new SheetCell.Words(text.strip()));
        assertThat(read.figure()).isNull();
        assertThat(read.problem())
                .isNotNull()
                .extracting(refusal -> refusal.key())
                .isEqualTo(problem.strip());
    }

    @Test
    void readsTheSameTextInTheNotationOfTheFile() {
        assertThat(new FigureReader("en", null)
                        .read(COUNT, new SheetCell.Words("1,234"))
                        .figure())
                .isEqualTo(1234);
        assertThat(vietnamese.read(MONEY, new SheetCell.Words("2,5")).figure()).isEqualTo(25);
    }

    @Test
    void readsADashOnlyAsItWasAnswered() {
        var dash = new SheetCell.Words(" – ");
        assertThat(vietnamese.read(COUNT, dash).figure()).isNull();
        assertThat(FigureReader.isDash(dash)).isTrue();
        assertThat(new FigureReader("vi", Dash.ZERO).read(COUNT, dash).figure()).isZero();
        var nothing = new FigureReader("vi", Dash.NOTHING).read(COUNT, dash);
        assertThat(nothing.figure()).isNull();
        assertThat(nothing.problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"x", "…", "..."})
    void readsTheSignsOfStatisticsForNotReported(String text) {
        var read = vietnamese.read(COUNT, new SheetCell.Words(text));
        assertThat(read.figure()).isNull();
        assertThat(read.problem()).isNull();
    }

    @Test
    void refusesDatesErrorsAndFractionsOfPersons() {
        assertThat(vietnamese
                        .read(COUNT, new SheetCell.UnusableValue(SheetCell.UnusableReason.DATE, "3/4/2025"))
                        .problem())
                .isNotNull();
        assertThat(vietnamese
                        .read(COUNT, new SheetCell.UnusableValue(SheetCell.UnusableReason.ERROR, "#REF!"))
                        .problem())
                .isNotNull();
        assertThat(vietnamese
                        .read(COUNT, new SheetCell.Number(new BigDecimal("2.5")))
                        .problem())
                .isNotNull();
    }
}
