package vn.tincay.report.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormPaperTexts;
import vn.tincay.report.form.WindowRule;
import vn.tincay.report.receipt.SignedFigures.Signed;

/** Which figures a receiver is asked to look at. */
class UnusualFiguresTest {

    private static final UUID OWN = UUID.randomUUID();

    private final Map<UUID, Signed> now = new HashMap<>();
    private final Map<UUID, EarlierValues> before = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "10, 10, ''",
        "0, 0, ''",
        "0, 4, ''",
        "0, 5, FROM_ZERO",
        "4, 0, ''",
        "5, 0, TO_ZERO",
        "1, 9, ''",
        "1, 10, TENFOLD",
        "10, 1, TENTH",
        "20, 3, ''",
        "3, '', MISSING",
        "'', 300, ''",
        "'', '', ''"
    })
    void comparesAReportWithThePeriodBefore(String earlier, String value, String reason) {
        reports(OWN, earlier, value);
        assertThat(reasons()).isEqualTo(reason);
    }

    @Test
    void marksNothingWithoutAnEarlierReport() {
        now.put(OWN, signed("500"));
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 60, OTHER_CHANGE", "6, 60, ''", "7, 24, ''"})
    void marksAChangeFarFromTheCommonOneOfEnoughReporters(int others, String value, String reason) {
        for (int i = 0; i < others; i++) {
            reports(UUID.randomUUID(), "20", String.valueOf(20 + i % 3));
        }
        reports(OWN, "20", value);
        assertThat(reasons()).isEqualTo(reason);
    }

    @Test
    void aCommonChangeOfAllIsNotMarked() {
        for (int i = 0; i < 20; i++) {
            reports(UUID.randomUUID(), "20", String.valueOf(58 + i % 5));
        }
        reports(OWN, "20", "60");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whereMostDoNotChangeTheMeanDeviationDecides() {
        for (int i = 0; i < 20; i++) {
            reports(UUID.randomUUID(), "20", "20");
        }
        reports(OWN, "20", "60");
        assertThat(reasons()).isEqualTo("OTHER_CHANGE");
    }

    @Test
    void anUnsignedFigureOfASpreadsheetIsComparedTooAndSaysSo() {
        now.put(OWN, signed("90"));
        before.put(OWN, new EarlierValues(signed("9").values(), false));
        assertThat(new UnusualFigures(form(), now, before).of(OWN))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.reason()).isEqualTo(UnusualFigure.Reason.TENFOLD);
                    assertThat(figure.beforeSigned()).isFalse();
                });
    }

    private void reports(UUID agency, String earlier, String value) {
        before.put(agency, new EarlierValues(signed(earlier).values(), true));
        now.put(agency, signed(value));
    }

    private String reasons() {
        return new UnusualFigures(form(), now, before)
                .of(OWN).stream().map(figure -> figure.reason().name()).reduce("", String::concat);
    }

    private static Signed signed(String value) {
        var values = new HashMap<String, BigDecimal>();
        values.put("cases", value.isEmpty() ? null : new BigDecimal(value));
        return new Signed(Figures.NONE, values, List.of(), 0);
    }

    private static Form form() {
        var words = new Text("Số vụ", "Cases");
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("cases", new Cell("cases", 0, CellType.COUNT, 0, words, words, null, null, true, true));
        var window = new WindowRule(WindowRule.Kind.MONTH, null, null, Map.of());
        var paper = FormPaperTexts.of("test", "");
        return new Form("test", 1, LocalDate.EPOCH, words, "", window, paper, List.of(), cells, List.of());
    }
}
