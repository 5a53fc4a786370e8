package vn.tincay.report.web.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * The answer to a draft saved while typing: when, what could not be stored, and the sums worked out anew.
 *
 * @param refused problems with the title of the cell each is about
 * @param totals own part and sum from below together, cell by cell
 * @param seen what the page shows now, for its steps; null when the page missed a change of somebody else
 * @param consolidates whether the page has the button that takes in what was accepted below
 */
public record SavedPage(
        UUID report,
        Instant at,
        List<Refused> refused,
        List<Sum> sums,
        List<Sum> totals,
        ReportPage.@Nullable Seen seen,
        boolean consolidates) {

    /** @param asks the code of the cell when the problem is a question that two buttons answer, otherwise null */
    public record Refused(
            String field,
            @Nullable String title,
            Problem problem,
            @Nullable String asks) {}

    public record Sum(String name, String labels, String value) {}
}
