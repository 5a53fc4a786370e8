package vn.tincay.report.draft.structure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.draft.structure.SheetEdits.Piece;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.Sheet;
import vn.tincay.report.form.SheetText;

class SheetEditsTest {

    Sheet year;

    @BeforeEach
    void readForm() throws IOException {
        year = SheetText.read(Files.readString(Path.of("src/main/resources/report/forms/gbv-year.v1.yaml")));
    }

    @Test
    void aRemovedRowLeavesItsSumAndTakesItsChecksAlong() {
        var without = SheetEdits.remove(year, Piece.ROW, "incidents_sexual");
        assertThat(SheetPieces.row(without, "incidents").orElseThrow().formula())
                .isEqualTo("sum(incidents_physical, incidents_psychological, incidents_economic)");
        var fewer = SheetEdits.remove(year, Piece.ROW, "calls");
        assertThat(fewer.checks()).noneMatch(rule -> rule.rule().contains("calls"));
        assertThat(FormFile.of(FinishedSheet.of(fewer)).cell("calls")).isEmpty();
    }

    @Test
    void aShareGoesWithItsWhole() {
        var without = SheetEdits.remove(year, Piece.ROW, "known_survivors");
        assertThat(SheetPieces.row(without, "seek_rate").orElseThrow().formula())
                .isNull();
        FormFile.of(FinishedSheet.of(without));
    }

    @Test
    void aRenamedRowIsNamedEverywhere() {
        var renamed = SheetReferences.renameRow(year, "survivors", "new_1");
        var form = FormFile.of(FinishedSheet.of(renamed));
        assertThat(form.cell("survivors.total")).isEmpty();
        assertThat(form.cell("new_1.total")).isPresent();
        assertThat(form.cell("survivors_sexual.total")).isPresent();
        assertThat(renamed.checks()).anyMatch(rule -> rule.rule().equals("known_survivors = new_1.total"));
    }

    @Test
    void aRenamedColumnStaysApartFromThatOfAnotherTable() {
        var table = SheetPieces.table(year, "perpetrators").orElseThrow();
        var renamed = SheetReferences.renameColumn(year, table, "f", "new_2");
        var form = FormFile.of(FinishedSheet.of(renamed));
        assertThat(form.require("perpetrators.total").formula()).hasToString("sum(perpetrators.new_2, perpetrators.m)");
        assertThat(form.require("support_legal.total").formula()).hasToString("sum(support_legal.f, support_legal.m)");
    }

    @Test
    void aListThatGetsColumnsKeepsItsSumsAndChecks() {
        var table = SheetPieces.table(year, "incidents").orElseThrow();
        var wide = SheetColumns.add(year, table);
        var form = FormFile.of(FinishedSheet.of(wide));
        var column = SheetPieces.columns(SheetPieces.table(wide, "incidents").orElseThrow())
                .getFirst()
                .code();
        assertThat(requireNonNull(form.require("incidents." + column).formula()).cells())
                .contains("incidents_physical." + column)
                .hasSize(4);
        assertThat(form.checks()).hasSize(7);
        var back =
                SheetColumns.remove(wide, SheetPieces.table(wide, "incidents").orElseThrow(), column);
        assertThat(FormFile.of(FinishedSheet.of(back)).require("incidents").isComputed())
                .isTrue();
    }

    @Test
    void piecesMoveWithinTheirList() {
        var moved = SheetEdits.move(year, Piece.ROW, "incidents", -1);
        assertThat(SheetPieces.table(moved, "incidents").orElseThrow().rows())
                .extracting(Sheet.Row::code)
                .containsSubsequence("incidents_sexual", "incidents", "incidents_economic");
        assertThat(SheetEdits.move(year, Piece.SECTION, "I", -1)).isEqualTo(SheetPieces.mapParts(year, part -> part));
    }

    @Test
    void sectionsAreNumberedInTheirOrder() {
        var more = SheetEdits.move(SheetEdits.add(year, Piece.SECTION, ""), Piece.SECTION, "I", 1);
        assertThat(FinishedSheet.of(more).sections())
                .extracting(Sheet.Part::code)
                .containsExactly("I", "II", "III", "IV", "V", "VI", "PL1", "PL2", "PL3", "VII");
    }

    @Test
    void aCheckBetweenTablesComparesEveryColumnOfTheRow() {
        var checked = RowChecks.add(year, "handled_fine", "<=", "perpetrators", true, "");
        assertThat(FinishedSheet.of(checked).checks())
                .extracting(Sheet.Rule::rule)
                .contains("handled_fine.f <= perpetrators.f", "handled_fine.total <= perpetrators.total");
        assertThat(SheetPieces.checks(FinishedSheet.of(checked))
                        .getLast()
                        .message()
                        .vi())
                .isEqualTo("“Xử phạt hành chính – Tổng số” không được lớn hơn “Số người gây bạo lực – Tổng số”.");
    }

    @Test
    void aCircleIsRefusedByTheNamesOfItsRows() {
        var circle = SheetPieces.mapRows(
                year,
                row -> row.code().equals("incidents_physical") ? SheetPieces.withFormula(row, "sum(incidents)") : row);
        assertThatThrownBy(() -> FormFile.of(FinishedSheet.of(circle))).hasMessageContaining("incidents_physical → ");
        assertThat(FormFile.draft(FinishedSheet.of(circle)).values(Figures.NONE).get("incidents"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Số vụ bạo lực gia đình, so_vu_bao_luc_gia_dinh",
        "Số hộ, so_ho_2",
        "16–59 tuổi, c_16_59_tuoi",
        "Sum, sum_2",
        "…, c_",
    })
    void codesAreMadeFromWords(String words, String code) {
        assertThat(Codes.of(words, "_", Set.of("so_ho"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(a, b) | SUM | true",
                "100 * a / b | SHARE | true",
                "a + b | KEPT | true",
                "sum(a.{col}, b.{col}) | SUM | false",
                "sum(a.total, b.total) | KEPT | false",
            })
    void formulasAreShownAsTheyAreWritten(String formula, Computation.Kind kind, boolean list) {
        var computation = Computation.ofRow(formula);
        assertThat(computation.kind()).isEqualTo(kind);
        assertThat(computation.rowFormula(list, formula)).isEqualTo(formula);
    }
}
