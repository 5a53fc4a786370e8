package vn.tincay.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.period.Period;
import vn.tincay.report.version.ReportVersion;

/** The printed basis of a consolidation. */
class ReportPaperTest {

    private static final UUID ID = new UUID(1, 1);

    @Test
    void namesAFewMissingAgenciesInItsText() throws IOException {
        var paper = paperOf(2, "Xã còn lại báo cáo sau");
        assertThat(bodyTexts(paper))
                .contains("Tổng hợp từ 1/3 báo cáo; chưa có: UBND xã 1, UBND xã 2; lý do: Xã còn lại báo cáo sau.");
        assertThat(paper.annexes()).isEmpty();
    }

    @Test
    void namesManyMissingAgenciesInAnAnnex() throws IOException {
        var paper = paperOf(102, "Tổng hợp tạm.");
        assertThat(bodyTexts(paper))
                .contains("Tổng hợp từ 1/103 báo cáo; còn thiếu 102 cơ quan (phụ lục “Các cơ quan chưa có báo cáo"
                        + " trong bản tổng hợp”); lý do: Tổng hợp tạm.");
        assertThat(paper.annexes()).singleElement().satisfies(annex -> {
            assertThat(annex.title()).isEqualTo("Các cơ quan chưa có báo cáo trong bản tổng hợp");
            assertThat(((PaperBlock.Table) annex.body().getFirst()).table().rows())
                    .hasSize(102);
        });
    }

    @Test
    void saysAboveTheTablesHowFarTheReportIs() throws IOException {
        var draft = printedReport(2, "Tổng hợp tạm.");
        assertThat(WorkbookHeading.of(draft))
                .containsExactly(
                        "Cơ quan báo cáo: Sở",
                        "Kỳ báo cáo: tháng 01 năm 2026",
                        "Trạng thái: dự thảo, chưa ký",
                        "Số, ký hiệu: chưa có số",
                        "Tổng hợp từ 1/3 báo cáo; chưa có: UBND xã 1, UBND xã 2; lý do: Tổng hợp tạm.");
        var act = new ReportVersion.Act("Một người", Instant.EPOCH);
        assertThat(headingStates(versionWith(null, null, null)))
                .isEqualTo("Trạng thái: đã gửi (ký ngày 01/01/1970, phiên bản 1)");
        assertThat(headingStates(versionWith(act, null, null))).startsWith("Trạng thái: đã tiếp nhận (ký");
        assertThat(headingStates(versionWith(act, act, null))).startsWith("Trạng thái: đã phê duyệt (ký");
        assertThat(headingStates(versionWith(act, act, act))).startsWith("Trạng thái: đã trả lại (ký");
    }

    private static String headingStates(ReportVersion version) throws IOException {
        var draft = printedReport(0, "");
        var signed = new PrintedReport(draft.report(), draft.form(), version, Map.of(), Map.of(), null);
        assertThat(WorkbookHeading.of(signed)).last().isEqualTo("Số, ký hiệu: 05/BC-SNV");
        return WorkbookHeading.of(signed).get(2);
    }

    private static ReportVersion versionWith(
            ReportVersion.@Nullable Act received,
            ReportVersion.@Nullable Act approved,
            ReportVersion.@Nullable Act returned) {
        return new ReportVersion(
                1,
                1,
                Figures.NONE,
                Figures.NONE,
                0,
                "",
                "05/BC-SNV",
                "Lê Văn Minh Họa",
                null,
                Instant.EPOCH,
                Map.of(),
                received,
                approved,
                null,
                returned,
                List.of(),
                null,
                null);
    }

    private static List<String> bodyTexts(OfficialPaper paper) {
        return paper.body().stream()
                .filter(PaperBlock.Text.class::isInstance)
                .map(block -> ((PaperBlock.Text) block).text())
                .toList();
    }

    private static PrintedReport printedReport(int missing, String reason) throws IOException {
        var form = FormFile.read(Files.readString(Path.of("src/main/resources/report/forms/gbv-month.v1.yaml")));
        var names = IntStream.rangeClosed(1, missing)
                .mapToObj(number -> new ConsolidationBasis.Missing(null, "UBND xã " + number, null))
                .toList();
        var report = new Report(
                ID,
                "gbv-month",
                Period.of("2026-01"),
                ID,
                "Sở",
                null,
                null,
                "province",
                ReportState.DRAFT,
                false,
                0,
                Instant.EPOCH,
                Figures.NONE);
        var basis = new ConsolidationBasis(missing + 1, 1, names, false, 0, false, reason);
        return new PrintedReport(report, form, null, Map.of(), Map.of(), basis);
    }

    private static OfficialPaper paperOf(int missing, String reason) throws IOException {
        var printed = printedReport(missing, reason);
        var agency = new Agency(
                ID,
                "x",
                AgencyKind.DEPARTMENT,
                Agency.Level.PROVINCE,
                "Sở",
                "Sở",
                null,
                null,
                LocalDate.MIN,
                null,
                null,
                null);
        return ReportPaper.of(printed, agency, new Letterhead(null, "Sở", null, "BC-SNV", "Cần Thơ", null, 2026));
    }
}
