package vn.tincay.base;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a record: an entry of its timeline, which {@code parts/timeline.jte} draws.
 *
 * @param who the name of that day; empty where it came by itself, null where nobody is named
 * @param facts lines between the title and the person's own words
 * @param words the reason or text given with it, one paragraph each
 * @param notes what became of it since
 * @param links what can be opened or done from here
 */
public record Happened(
        Instant at,
        Words title,
        @Nullable String who,
        List<Words> facts,
        List<String> words,
        List<File> files,
        List<Words> notes,
        List<Link> links) {

    /** A message of the room; days and figures among its arguments are written as the reader's language writes them. */
    public record Words(String key, List<Object> arguments) {
        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }
    }

    /** @param removal where it is taken away; null for those who may not */
    public record File(
            String name, String href, long bytes, @Nullable String removal) {}

    /** @param changes whether it changes the record, so that it has no place on paper */
    public record Link(Words text, String href, boolean changes) {}

    public static Happened of(Instant at, Words title, @Nullable String who, @Nullable String words) {
        return new Happened(
                at,
                title,
                who,
                List.of(),
                words == null || words.isBlank() ? List.of() : List.of(words),
                List.of(),
                List.of(),
                List.of());
    }

    public Happened words(List<String> these) {
        return new Happened(at, title, who, facts, these, files, notes, links);
    }

    public Happened facts(List<Words> these) {
        return new Happened(at, title, who, these, words, files, notes, links);
    }

    public Happened files(List<File> these) {
        return new Happened(at, title, who, facts, words, these, notes, links);
    }

    public Happened notes(List<Words> these) {
        return new Happened(at, title, who, facts, words, files, these, links);
    }

    public Happened links(List<Link> these) {
        return new Happened(at, title, who, facts, words, files, notes, these);
    }

    /** What came in one moment keeps its order. */
    public static List<Happened> newestFirst(List<Happened> all) {
        return all.stream()
                .sorted(Comparator.comparing(Happened::at).reversed())
                .toList();
    }
}
