package vn.tincay.report.web.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.web.PeriodWords;

/**
 * What a filled workbook would change in a report; nothing is stored yet.
 *
 * @param changes cells, then parts in words
 * @param wrong how many of them cannot be stored
 * @param told what of the workbook is not taken, and why
 */
public record SheetPage(
        UUID report, String title, PeriodWords period, List<Change> changes, long wrong, List<String> told) {

    /**
     * @param name as the form of the report sends it: {@code cell.<code>} or {@code part.<code>}
     * @param place where it stands in the workbook
     * @param was what is stored, as it was when the workbook was made
     * @param problem why it cannot be stored; null when it can
     * @param sent whether it is sent on as if it had been typed; what holds no figure is not
     */
    public record Change(
            String name,
            String title,
            String place,
            String was,
            String now,
            @Nullable String problem,
            boolean sent) {

        public boolean isWords() {
            return name.startsWith("part.");
        }
    }

    public String here() {
        return "/reports/" + report;
    }
}
