package vn.tincay.report.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a filled workbook would change in a report; nothing is stored yet.
 *
 * @param changes cells, then parts in words
 * @param wrong how many of them cannot be stored
 */
public record SheetPage(UUID report, String title, PeriodWords period, List<Change> changes, long wrong) {

    /**
     * @param name as the form of the report sends it: {@code cell.<code>} or {@code part.<code>}
     * @param place where it stands in the workbook
     * @param was what is stored, as it was when the workbook was made
     * @param problem why it cannot be stored; null when it can
     */
    public record Change(
            String name,
            String title,
            String place,
            String was,
            String now,
            @Nullable String problem) {

        public boolean isWords() {
            return name.startsWith("part.");
        }
    }

    public String here() {
        return "/reports/" + report;
    }
}
