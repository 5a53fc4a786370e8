package vn.tincay.base;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record's timeline, drawn by {@code parts/timeline.jte}.
 *
 * @param who the name that the person had when it happened; empty for an automatic event, null to show no name
 * @param facts lines between the title and the person's own words
 * @param words the reason or text given, one paragraph each
 * @param notes later events about this entry, such as its removal
 * @param links pages and actions for this entry
 */
public record TimelineEntry(
        Instant at,
        Words title,
        @Nullable String who,
        List<Words> facts,
        List<String> words,
        List<ShownFile> files,
        List<Words> notes,
        List<Link> links) {

    /**
     * A message key with its arguments. Dates and figures among the arguments are formatted in the reader's language.
     */
    public record Words(String key, List<Object> arguments) {
        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }
    }

    /** @param changes whether the link changes the record; such links are left out in print */
    public record Link(Words text, String href, boolean changes) {}

    public static TimelineEntry of(Instant at, Words title, @Nullable String who, @Nullable String words) {
        return new TimelineEntry(
                at,
                title,
                who,
                List.of(),
                words == null || words.isBlank() ? List.of() : List.of(words),
                List.of(),
                List.of(),
                List.of());
    }

    public TimelineEntry words(List<String> these) {
        return new TimelineEntry(at, title, who, facts, these, files, notes, links);
    }

    public TimelineEntry facts(List<Words> these) {
        return new TimelineEntry(at, title, who, these, words, files, notes, links);
    }

    public TimelineEntry files(List<ShownFile> these) {
        return new TimelineEntry(at, title, who, facts, words, these, notes, links);
    }

    public TimelineEntry notes(List<Words> these) {
        return new TimelineEntry(at, title, who, facts, words, files, these, links);
    }

    public TimelineEntry links(List<Link> these) {
        return new TimelineEntry(at, title, who, facts, words, files, notes, these);
    }

    /** Sorts by time, newest first. Entries with the same time keep their order. */
    public static List<TimelineEntry> newestFirst(List<TimelineEntry> all) {
        return all.stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }
}
