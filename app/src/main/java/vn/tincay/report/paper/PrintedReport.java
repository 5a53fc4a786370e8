package vn.tincay.report.paper;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.Report;
import vn.tincay.report.Version;
import vn.tincay.report.form.Form;

/**
 * What goes on the paper.
 *
 * @param version the signed version printed, null for a draft
 * @param values by cell code; null is "not reported"
 * @param told the parts in words, by their code
 */
record PrintedReport(
        Report report,
        Form form,
        @Nullable Version version,
        Map<String, @Nullable BigDecimal> values,
        Map<String, String> told) {

    /** {@code năm 2025}, {@code 6 tháng đầu năm 2026}, {@code tháng 03 năm 2026}. */
    String periodInWords() {
        var period = report.period();
        return switch (period.kind()) {
            case HALF_YEAR -> "6 tháng " + (period.number() == 1 ? "đầu" : "cuối") + " năm " + period.year();
            case QUARTER -> "quý " + "I".repeat(period.number()).replace("IIII", "IV") + " năm " + period.year();
            case MONTH -> "tháng " + (period.number() < 3 ? "0" : "") + period.number() + " năm " + period.year();
            default -> "năm " + period.year();
        };
    }

    /** The abstract; a form that carries its rhythm in its name does not say it twice. */
    String subject() {
        var title = form.title()
                .vi()
                .replaceFirst("^Báo cáo (năm|6 tháng|tháng|quý) ", "")
                .replaceFirst("^Báo cáo ", "");
        return "Kết quả " + title.replaceFirst("^(về|kết quả) ", "công tác ") + " " + periodInWords();
    }
}
