package vn.tincay.report.entry;

import java.util.List;

/**
 * The input sent from a report's page: figures and narratives, each with the value its field held when the page was
 * made.
 *
 * @param fingerprint the fingerprint of the page
 * @param language the language in whose notation the numbers are typed
 */
public record ReportInput(
        List<CellEntry> entries, List<NarrativeEntry> narratives, String fingerprint, String language) {

    /** The typed text of one narrative, with the text the editor began with. */
    public record NarrativeEntry(String narrative, String was, String body) {

        boolean isNew() {
            return !body.strip().equals(was.strip());
        }
    }

    public ReportInput {
        entries = List.copyOf(entries);
        narratives = List.copyOf(narratives);
    }

    /** Whether nothing was typed or answered since the page was made. */
    public boolean isEmpty() {
        return entries.stream()
                        .noneMatch(entry -> entry.sure()
                                || !entry.typed().strip().equals(entry.was().strip()))
                && narratives.stream().noneMatch(NarrativeEntry::isNew);
    }
}
