package vn.tincay.report.entry;

import java.util.List;

/**
 * What the form of a report's page sends: figures and words with what each field held when the page was made.
 *
 * @param seen what the page carried
 * @param language in which its numbers are written
 */
public record ReportInput(List<CellEntry> entries, List<Words> words, String seen, String language) {

    /** The words of one part, with what the editor began with. */
    public record Words(String part, String was, String body) {

        boolean isNew() {
            return !body.strip().equals(was.strip());
        }
    }

    public ReportInput {
        entries = List.copyOf(entries);
        words = List.copyOf(words);
    }

    /** Whether nobody typed or answered anything since the page was made. */
    public boolean isEmpty() {
        return entries.stream()
                        .noneMatch(entry -> entry.sure()
                                || !entry.typed().strip().equals(entry.was().strip()))
                && words.stream().noneMatch(Words::isNew);
    }
}
