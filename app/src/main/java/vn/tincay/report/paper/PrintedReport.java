package vn.tincay.report.paper;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.report.Report;
import vn.tincay.report.ReportVersion;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.form.Form;

/**
 * The data of a printed report.
 *
 * @param version the signed version printed, null for a draft
 * @param values by cell code; null is printed as "not reported"
 * @param told the narratives, by code
 * @param standing the basis of a consolidation, null when nobody reports to the agency
 */
record PrintedReport(
        Report report,
        Form form,
        @Nullable ReportVersion version,
        Map<String, @Nullable BigDecimal> values,
        Map<String, String> told,
        @Nullable ConsolidationBasis standing) {

    /** Title of the annex with the agencies whose reports a consolidation does not include. */
    static final String MISSING = "Các cơ quan chưa có báo cáo trong bản tổng hợp";

    /** The most agency names in running text; more are listed in an annex. */
    private static final int NAMED_IN_TEXT = 5;

    private static final String TABLE = "Biểu số liệu ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The number of included reports, the missing agencies, and the reason of an incomplete consolidation; null when nobody reports to the agency. */
    @Nullable
    String ground() {
        return standing == null ? null : ground(standing, "; chưa có: " + String.join(", ", missing()));
    }

    /** The same for running text, where a long list of names is replaced by a reference to an annex. */
    @Nullable
    String groundInText() {
        return isMissingInAnnex() && standing != null
                ? ground(
                        standing,
                        "; còn thiếu %d cơ quan (phụ lục “%s”)"
                                .formatted(missing().size(), MISSING))
                : ground();
    }

    boolean isMissingInAnnex() {
        return missing().size() > NAMED_IN_TEXT;
    }

    List<String> missing() {
        return standing == null
                ? List.of()
                : standing.missing().stream()
                        .map(ConsolidationBasis.Missing::name)
                        .toList();
    }

    private static String ground(ConsolidationBasis standing, String missing) {
        var words = new StringBuilder("Tổng hợp từ %d/%d báo cáo".formatted(standing.taken(), standing.asked()));
        if (!standing.missing().isEmpty()) {
            words.append(missing);
        }
        if (standing.early()) {
            words.append("; lập trước khi kỳ số liệu chốt");
        }
        if (standing.needsReason() && standing.reason() != null) {
            // Removes the punctuation at the end, since officers type it or not.
            words.append("; lý do: ").append(standing.reason().strip().replaceFirst("[.;,]+$", ""));
        }
        return words.append('.').toString();
    }

    /** {@code năm 2025}, {@code 6 tháng đầu năm 2026}, {@code tháng 3 năm 2026}. */
    String periodInWords() {
        var period = report.period();
        return switch (period.kind()) {
            case HALF_YEAR -> "6 tháng " + (period.number() == 1 ? "đầu" : "cuối") + " năm " + period.year();
            case QUARTER -> "quý " + "I".repeat(period.number()).replace("IIII", "IV") + " năm " + period.year();
            case MONTH -> "tháng " + (period.number() < 3 ? "0" : "") + period.number() + " năm " + period.year();
            default -> "năm " + period.year();
        };
    }

    /** The subject in lower case for use inside a sentence: {@code kết quả Tháng hành động … năm 2026}. */
    String about() {
        return subject().substring(0, 1).toLowerCase(Locale.ROOT) + subject().substring(1);
    }

    /** The short title for file names: {@code BC Tháng hành động 2026}. */
    String inShort() {
        return "BC " + form.paper().file() + " " + report.period();
    }

    /** The lines above the tables of a workbook: agency, period, state, number, basis. */
    List<String> facts() {
        var number = version == null || version.number() == null ? "chưa có số" : version.number();
        var facts = Stream.of(
                "Cơ quan báo cáo: " + report.agencyName(),
                "Kỳ báo cáo: " + periodInWords(),
                "Trạng thái: " + state(),
                "Số, ký hiệu: " + number);
        return Stream.concat(facts, Stream.ofNullable(ground())).toList();
    }

    private String state() {
        if (version == null) {
            return "dự thảo, chưa ký";
        }
        var signed = "ký ngày "
                + version.signedAt().atZone(Ui.ZONE).toLocalDate().format(DAY) + ", phiên bản " + version.version();
        if (version.returned() != null) {
            return "đã trả lại (" + signed + ")";
        }
        return (version.approved() != null ? "đã phê duyệt" : version.received() != null ? "đã tiếp nhận" : "đã gửi")
                + " (" + signed + ")";
    }

    /** The subject of the report. The word for the period is removed from the form's title, so that it does not appear twice. */
    String subject() {
        if (form.title().vi().startsWith(TABLE)) {
            return "Số liệu " + form.title().vi().substring(TABLE.length()).replaceFirst("^(tháng|quý|năm) ", "") + " "
                    + periodInWords();
        }
        var title = form.title()
                .vi()
                .replaceFirst("^Báo cáo (năm|6 tháng|tháng|quý) ", "")
                .replaceFirst("^Báo cáo ", "");
        return "Kết quả " + title.replaceFirst("^(về|kết quả) ", "công tác ") + " " + periodInWords();
    }
}
