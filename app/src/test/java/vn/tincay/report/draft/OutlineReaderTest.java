package vn.tincay.report.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.draft.outline.OutlineReader;
import vn.tincay.report.draft.structure.ProposedSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;

class OutlineReaderTest {

    @Test
    void readsTheCommuneForm() {
        var outline = OutlineReader.read(OutlineWorkbook.communeForm()).orThrow();
        assertThat(outline.title()).isEqualTo(OutlineWorkbook.COMMUNE_FORM);
        var table = outline.tables().getFirst();
        assertThat(table.columns()).isNull();
        assertThat(table.rows()).hasSize(39);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.formula()).isNull());
        assertThat(sums(outline))
                .hasSize(2)
                .anyMatch(sum -> sum.startsWith("Tổng số hộ gia đình = ") && sum.contains("Hộ độc thân"))
                .contains(
                        "Tổng số vụ bạo lực = Bạo lực tinh thần; Bạo lực thân thể; Bạo lực tình dục; Bạo lực kinh tế");
        assertThat(outline.checks()).hasSize(12);
        assertThat(titles(table))
                .contains("Người bị bạo lực – Dưới 16 tuổi", "Người bị bạo lực được tư vấn – Dưới 16 tuổi");
        assertThat(row(table, "Hộ gia đình").heading()).isTrue();
    }

    @Test
    void readsUrbanAndRuralColumnsOfTheDistrictForm() {
        var outline = OutlineReader.read(OutlineWorkbook.districtForm()).orThrow();
        var columns = StructurePieces.columns(outline.tables().getFirst());
        assertThat(columns)
                .extracting(column -> column.title().vi())
                .containsExactly("Tổng số", "Thành thị", "Nông thôn");
        assertThat(sums(outline)).contains("Tổng số = Thành thị; Nông thôn");
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
        var outline = OutlineReader.read(file).orThrow();
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
        assertThat(OutlineReader.read(file)).isInstanceOf(Outcome.Done.class);
        assertThat(OutlineReader.read("PK không phải".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Outcome.refused(Problem.at("file", "report.draft.problem.not-a-workbook")));
    }

    /** Rows are kept to the last one, whatever their units and names are. */
    @Test
    void noRowIsCutOff() {
        var outline = plain(
                List.of("STT", "Chỉ tiêu", "Đơn vị", "Số liệu"),
                List.of("1", "Số vụ", "vụ"),
                List.of("2", "Thời gian tổ chức", "ngày/tháng"),
                List.of("3", "Số người dự", "người"),
                List.of("4", "Người lập biểu được tập huấn", "người"),
                List.of("5", "Số lớp", "lớp"),
                List.of("", "Người lập biểu", "", "Thủ trưởng đơn vị"),
                List.of("", "(Ký, họ tên)"));
        assertThat(titles(outline.tables().getFirst()))
                .containsExactly("Số vụ", "Thời gian tổ chức", "Số người dự", "Người lập biểu được tập huấn", "Số lớp");
        assertThat(outline.notes()).contains(Problem.of("report.draft.note.end", 7, "Người lập biểu"));
    }

    /** Form 01/BC-X as the circular prints it: no column of units, sections in Roman numbers, a paper's head. */
    @Test
    void readsAFormAsTheCircularPrintsIt() {
        var outline = plain(
                List.of("Biểu số: 01/BC-X", "", "BÁO CÁO SỐ LIỆU VỀ GIA ĐÌNH"),
                List.of("Ban hành kèm theo Thông tư số 23/2011/TT-BVHTTDL ngày 30/12/2011"),
                List.of("TT", "Chỉ tiêu", "Số lượng"),
                List.of("A", "B", "1 = 2 + 3"),
                List.of("I", "SỐ LIỆU VỀ GIA ĐÌNH"),
                List.of("1", "Tổng số hộ gia đình (hộ)"),
                List.of("", "Chia ra:"),
                List.of("1.1", "Gia đình hai thế hệ (hộ)"),
                List.of("a", "Có đủ cha và mẹ"),
                List.of("b", "Chỉ có mẹ và con"),
                List.of("1.2", "Gia đình khác (hộ)"),
                List.of("4", "Người bị bạo lực (người)"),
                List.of("", "Chia theo giới tính"),
                List.of("4.1", "Nữ"),
                List.of("4.2", "Nam"),
                List.of("", "Chia theo độ tuổi"),
                List.of("4.3", "Dưới 16 tuổi"),
                List.of("4.4", "Từ 16 tuổi"),
                List.of("", "", "......, ngày ... tháng ... năm ..."));
        assertThat(outline.title()).isEqualTo("Báo cáo số liệu về gia đình");
        assertThat(outline.citation()).isEqualTo("Thông tư số 23/2011/TT-BVHTTDL ngày 30/12/2011");
        var table = outline.tables().getFirst();
        assertThat(table.rows().stream()
                        .filter(StructurePieces::isHeading)
                        .map(row -> row.title().vi()))
                .containsExactly("SỐ LIỆU VỀ GIA ĐÌNH", "Chia ra:", "Chia theo giới tính", "Chia theo độ tuổi");
        assertThat(requireNonNull(row(table, "Tổng số hộ gia đình").unit()).vi())
                .isEqualTo("hộ");
        assertThat(requireNonNull(row(table, "Chỉ có mẹ và con").unit()).vi()).isEqualTo("hộ");
        assertThat(requireNonNull(row(table, "Nữ").unit()).vi()).isEqualTo("người");
        assertThat(sums(outline))
                .containsExactlyInAnyOrder(
                        "Tổng số hộ gia đình = Gia đình hai thế hệ; Gia đình khác", "Người bị bạo lực = Nữ; Nam");
    }

    /** Sums come from numbering and written formulas, never from rows that merely stand near. */
    @Test
    void proposesOnlySumsThatAreWrittenOrNumbered() {
        var outline = plain(
                List.of("STT", "Chỉ tiêu", "Đơn vị", "Số liệu"),
                List.of("1", "Tổng số vụ (1=2+3)", "vụ"),
                List.of("2", "Trong gia đình", "vụ"),
                List.of("3", "Ngoài gia đình", "vụ"),
                List.of("4", "Tổng kinh phí", "triệu đồng"),
                List.of("", "Số cuộc gọi", "cuộc"),
                List.of("5", "Tổng số người", "người"),
                List.of("5.1", "Số nữ", "người"),
                List.of("5.2", "Số lượt", "lượt"),
                List.of("6=1/5", "Tỷ lệ", "%"));
        assertThat(titles(outline.tables().getFirst())).contains("Tổng số vụ", "Tỷ lệ");
        assertThat(sums(outline)).containsExactly("Tổng số vụ = Trong gia đình; Ngoài gia đình");
        assertThat(outline.notes()).contains(Problem.of("report.draft.note.formula", 10, "1/5"));
        assertThat(outline.tables().getFirst().rows())
                .allSatisfy(row -> assertThat(row.formula()).isNull());
    }

    @SafeVarargs
    private static OutlineReader.Outline plain(List<String>... rows) {
        return OutlineReader.read(OutlineWorkbook.plain(List.of(rows))).orThrow();
    }

    /** The proposed sums: a total and the names of its parts. */
    private static List<String> sums(OutlineReader.Outline outline) {
        return outline.notes().stream()
                .filter(note -> ProposedSums.isProposal(note.field()))
                .map(note ->
                        note.arguments().getFirst() + " = " + note.arguments().getLast())
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
