package vn.tincay.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.draft.outline.OutlineReader;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;

class OutlineReaderTest {

    @Test
    void readsTheCommuneForm() {
        var outline =
                OutlineReader.read(OutlineWorkbook.communeForm(), "01.xlsx").orThrow();
        assertThat(outline.title()).isEqualTo(OutlineWorkbook.COMMUNE_FORM);
        var table = outline.tables().getFirst();
        assertThat(table.columns()).isNull();
        assertThat(table.rows()).hasSize(39);
        assertThat(terms(table, "Tổng số hộ gia đình")).hasSize(7).contains("Hộ độc thân");
        assertThat(terms(table, "Tổng số vụ bạo lực"))
                .containsExactly("Bạo lực tinh thần", "Bạo lực thân thể", "Bạo lực tình dục", "Bạo lực kinh tế");
        assertThat(row(table, "Người gây bạo lực").formula()).isNull();
        assertThat(outline.checks()).hasSize(12);
        assertThat(titles(table))
                .contains("Người bị bạo lực – Dưới 16 tuổi", "Người bị bạo lực được tư vấn – Dưới 16 tuổi");
        assertThat(row(table, "Hộ gia đình").heading()).isTrue();
    }

    @Test
    void readsUrbanAndRuralColumnsOfTheDistrictForm() {
        var outline =
                OutlineReader.read(OutlineWorkbook.districtForm(), "02.xlsx").orThrow();
        var columns = StructurePieces.columns(outline.tables().getFirst());
        assertThat(columns)
                .extracting(column -> column.title().vi())
                .containsExactly("Tổng số", "Thành thị", "Nông thôn");
        assertThat(Computation.ofColumn(columns.getFirst().formula()).terms())
                .containsExactly(columns.get(1).code(), columns.get(2).code());
        assertThat(outline.checks()).hasSize(36);
    }

    @Test
    void notesBlankDoubledAndMergedRowsAndKeepsThem() {
        var file = OutlineWorkbook.workbook(
                "Biểu thử",
                List.of("Số lượng"),
                List.of(
                        List.of("1", "Số vụ", "vụ"),
                        List.of("2", "Số vụ", "vụ"),
                        List.of("3", "", "vụ"),
                        List.of("4", "Số hộ", "hộ"),
                        List.of("5", "Số người", "người")),
                List.of("B9:B10"));
        var outline = OutlineReader.read(file, "thu.xlsx").orThrow();
        assertThat(outline.tables().getFirst().rows()).hasSize(5);
        assertThat(outline.notes())
                .contains(
                        Problem.of("report.draft.note.double", 7, "Số vụ"),
                        Problem.of("report.draft.note.blank", 8),
                        Problem.of("report.draft.note.merged", 9, "Số hộ"));
    }

    @Test
    void acceptsATableWithoutRowsAndRefusesAFileThatIsNoWorkbook() {
        var file = OutlineWorkbook.workbook("Biểu thử", List.of("Số lượng"), List.of(), List.of());
        assertThat(OutlineReader.read(file, "trong.xlsx")).isInstanceOf(Outcome.Done.class);
        assertThat(OutlineReader.read("PK không phải".getBytes(StandardCharsets.UTF_8), "x.xlsx"))
                .isEqualTo(Outcome.refused(Problem.at("file", "report.draft.problem.not-a-workbook")));
    }

    private static List<String> terms(FormStructure.Table table, String title) {
        return Computation.ofRow(row(table, title).formula()).terms().stream()
                .map(code -> table.rows().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .title()
                        .vi())
                .toList();
    }

    private static FormStructure.Row row(FormStructure.Table table, String title) {
        return table.rows().stream()
                .filter(row -> row.title().vi().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(FormStructure.Table table) {
        return table.rows().stream().map(row -> row.title().vi()).toList();
    }
}
