package vn.tincay.report.web.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * The answer to a draft saved while typing: the time, what could not be stored, and the new sums.
 *
 * @param refused problems with the titles of their cells
 * @param totals own entry plus sum from below, by cell
 * @param stored the fields stored by this request with their new text, which the page sends back as their earlier
 *     value, so that its own save does not look like a change by somebody else
 * @param fingerprint the new fingerprints for the steps of the page; null when the page has missed a change by somebody
 *     else
 * @param consolidates whether the page has a button for consolidating
 */
public record SavedPage(
        UUID report,
        Instant at,
        List<Refused> refused,
        List<Sum> sums,
        List<Sum> totals,
        Map<String, String> stored,
        ReportPage.@Nullable Fingerprints fingerprint,
        boolean consolidates) {

    /**
     * @param title the title of the cell; null for a problem of another field
     * @param askedCell the code of the cell when the problem is a question answered by two buttons, otherwise null
     */
    public record Refused(
            String field,
            @Nullable String title,
            Problem problem,
            @Nullable String askedCell) {}

    public record Sum(String name, String labels, String value) {}
}
