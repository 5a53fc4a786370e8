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
import vn.tincay.report.draft.structure.StructureEdits.Piece;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.FormStructureText;

class StructureEditsTest {

    FormStructure year;

    @BeforeEach
    void readForm() throws IOException {
        year = FormStructureText.read(Files.readString(Path.of("src/main/resources/report/forms/gbv-year.v1.yaml")));
    }

    @Test
    void aRemovedRowLeavesItsSumAndTakesItsChecksAlong() {
        var without = StructureEdits.remove(year, Piece.ROW, "incidents_sexual");
        assertThat(StructurePieces.row(without, "incidents").orElseThrow().formula())
                .isEqualTo("sum(incidents_physical, incidents_psychological, incidents_economic)");
        var fewer = StructureEdits.remove(year, Piece.ROW, "calls");
        assertThat(fewer.checks()).noneMatch(rule -> rule.rule().contains("calls"));
        assertThat(FormFile.of(FinishedStructure.of(fewer)).cell("calls")).isEmpty();
    }

    @Test
    void aShareGoesWithItsWhole() {
        var without = StructureEdits.remove(year, Piece.ROW, "known_survivors");
        assertThat(StructurePieces.row(without, "seek_rate").orElseThrow().formula())
                .isNull();
        FormFile.of(FinishedStructure.of(without));
    }

    @Test
    void aRenamedRowIsNamedEverywhere() {
        var renamed = StructureReferences.renameRow(year, "survivors", "new_1");
        var form = FormFile.of(FinishedStructure.of(renamed));
        assertThat(form.cell("survivors.total")).isEmpty();
        assertThat(form.cell("new_1.total")).isPresent();
        assertThat(form.cell("survivors_sexual.total")).isPresent();
        assertThat(renamed.checks()).anyMatch(rule -> rule.rule().equals("known_survivors = new_1.total"));
    }

    @Test
    void aRenamedColumnStaysApartFromThatOfAnotherTable() {
        var table = StructurePieces.table(year, "perpetrators").orElseThrow();
        var renamed = StructureReferences.renameColumn(year, table, "f", "new_2");
        var form = FormFile.of(FinishedStructure.of(renamed));
        assertThat(form.require("perpetrators.total").formula()).hasToString("sum(perpetrators.new_2, perpetrators.m)");
        assertThat(form.require("support_legal.total").formula()).hasToString("sum(support_legal.f, support_legal.m)");
    }

    @Test
    void aListThatGetsColumnsKeepsItsSumsAndChecks() {
        var table = StructurePieces.table(year, "incidents").orElseThrow();
        var wide = StructureColumns.add(year, table);
        var form = FormFile.of(FinishedStructure.of(wide));
        var column = StructurePieces.columns(
                        StructurePieces.table(wide, "incidents").orElseThrow())
                .getFirst()
                .code();
        assertThat(requireNonNull(form.require("incidents." + column).formula()).cells())
                .contains("incidents_physical." + column)
                .hasSize(4);
        assertThat(form.checks()).hasSize(7);
        var back = StructureColumns.remove(
                wide, StructurePieces.table(wide, "incidents").orElseThrow(), column);
        assertThat(FormFile.of(FinishedStructure.of(back)).require("incidents").isComputed())
                .isTrue();
    }

    @Test
    void piecesMoveWithinTheirList() {
        var moved = StructureEdits.move(year, Piece.ROW, "incidents", -1);
        assertThat(StructurePieces.table(moved, "incidents").orElseThrow().rows())
                .extracting(FormStructure.Row::code)
                .containsSubsequence("incidents_sexual", "incidents", "incidents_economic");
        assertThat(StructureEdits.move(year, Piece.SECTION, "I", -1))
                .isEqualTo(StructurePieces.mapSections(year, section -> section));
    }

    @Test
    void sectionsAreNumberedInTheirOrder() {
        var more = StructureEdits.move(StructureEdits.add(year, Piece.SECTION, ""), Piece.SECTION, "I", 1);
        assertThat(FinishedStructure.of(more).sections())
                .extracting(FormStructure.Section::code)
                .containsExactly("I", "II", "III", "IV", "V", "VI", "PL1", "PL2", "PL3", "VII");
    }

    @Test
    void aCheckBetweenTablesComparesEveryColumnOfTheRow() {
        var checked = RowChecks.add(year, "handled_fine", "<=", "perpetrators", true, "");
        assertThat(FinishedStructure.of(checked).checks())
                .extracting(FormStructure.Rule::rule)
                .contains("handled_fine.f <= perpetrators.f", "handled_fine.total <= perpetrators.total");
        assertThat(StructurePieces.checks(FinishedStructure.of(checked))
                        .getLast()
                        .message()
                        .vi())
                .isEqualTo("“Xử phạt hành chính – Tổng số” không được lớn hơn “Số người gây bạo lực – Tổng số”.");
    }

    @Test
    void aCircleIsRefusedByTheNamesOfItsRows() {
        var circle = StructurePieces.mapRows(
                year,
                row -> row.code().equals("incidents_physical")
                        ? StructurePieces.withFormula(row, "sum(incidents)")
                        : row);
        assertThatThrownBy(() -> FormFile.of(FinishedStructure.of(circle)))
                .hasMessageContaining("incidents_physical → ");
        assertThat(FormFile.draft(FinishedStructure.of(circle))
                        .values(Figures.NONE)
                        .get("incidents"))
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
