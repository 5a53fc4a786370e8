package vn.tincay.report.paper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.template.PaperNames;
import vn.tincay.report.Report;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.form.Form;
import vn.tincay.report.version.ReportVersion;

/**
 * The data of a printed report.
 *
 * @param version the signed version printed, null for a draft
 * @param values by cell code; null is printed as "not reported"
 * @param narratives the narratives, by code
 * @param basis the basis of a consolidation, null when nobody reports to the agency
 */
record PrintedReport(
        Report report,
        Form form,
        @Nullable ReportVersion version,
        Map<String, @Nullable BigDecimal> values,
        Map<String, String> narratives,
        @Nullable ConsolidationBasis basis) {

    /** The names of the values in {@link #consolidation} that templates may use. */
    static final PaperNames CONSOLIDATION =
            PaperNames.of("included", "due", "missing", "missingCount", "missingInAnnex", "early", "reason");

    /** The most agency names in running text; more are listed in an annex. */
    private static final int NAMED_IN_TEXT = 5;

    /**
     * The number of included reports, the missing agencies, and the reason of an incomplete consolidation; null when
     * nobody reports to the agency.
     */
    @Nullable
    Map<String, @Nullable Object> consolidation() {
        if (basis == null) {
            return null;
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("included", basis.included());
        values.put("due", basis.due());
        values.put("missing", String.join(", ", missingAgencies()));
        values.put("missingCount", missingAgencies().size());
        values.put("missingInAnnex", isMissingInAnnex());
        values.put("early", basis.early());
        // Removes the final punctuation, which some officers type and others leave out.
        values.put(
                "reason",
                basis.needsReason() && basis.reason() != null
                        ? basis.reason().strip().replaceFirst("[.;,]+$", "")
                        : null);
        return values;
    }

    boolean isMissingInAnnex() {
        return missingAgencies().size() > NAMED_IN_TEXT;
    }

    List<String> missingAgencies() {
        return basis == null
                ? List.of()
                : basis.missing().stream().map(ConsolidationBasis.Missing::name).toList();
    }

    /** The subject as part of a sentence, beginning small: {@code kết quả Tháng hành động … năm 2026}. */
    String subjectInSentence() {
        return subject().substring(0, 1).toLowerCase(Locale.ROOT) + subject().substring(1);
    }

    /** The short title for file names: {@code BC Tháng hành động 2026}. */
    String shortTitle() {
        return "BC " + form.paper().file() + " " + report.period();
    }

    /** The abstract of the report on its paper. */
    String subject() {
        return ReportSubject.of(form, report.period());
    }
}
