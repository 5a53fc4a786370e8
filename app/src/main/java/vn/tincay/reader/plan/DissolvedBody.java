package vn.tincay.reader.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;

/**
 * A kind of body that no longer exists.
 *
 * @param words pattern of its names in folded text (lower case, without accents)
 * @param today the body that does its work today
 * @param since the first day on which it no longer existed
 */
public record DissolvedBody(Pattern words, String today, LocalDate since) {

    private static final List<DissolvedBody> ALL = ResourceTable.rows("dissolved.tsv").stream()
            .map(row -> new DissolvedBody(Pattern.compile(row.getFirst()), row.get(1), LocalDate.parse(row.get(2))))
            .toList();

    public static List<DissolvedBody> all() {
        return ALL;
    }

    /** The dissolved body that these words name, if it no longer existed on the day. */
    public static Optional<DissolvedBody> in(String words, LocalDate day) {
        var plain = Folding.plain(words);
        return ALL.stream()
                .filter(body -> !day.isBefore(body.since())
                        && body.words().matcher(plain).find())
                .findFirst();
    }
}
