package vn.tincay.report.web.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.web.PeriodWords;

/**
 * The changes a filled workbook would make; nothing is stored yet.
 *
 * @param changes cells, then narratives
 * @param wrong how many of them cannot be stored
 * @param notImported what is not imported from the workbook, and why
 */
public record SheetPage(
        UUID report, String title, PeriodWords period, List<Change> changes, long wrong, List<String> notImported) {

    /**
     * @param name of the field on the report's page: {@code cell.<code>} or {@code part.<code>}
     * @param address its address in the workbook
     * @param was the stored value when the workbook was created
     * @param now the text to send
     * @param shown the new value as the workbook shows it
     * @param problem why it cannot be stored; null when it can
     * @param sent whether it is sent; a value that is not a figure is not
     */
    public record Change(
            String name,
            String title,
            String address,
            String was,
            String now,
            String shown,
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
