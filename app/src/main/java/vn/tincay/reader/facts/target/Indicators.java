package vn.tincay.reader.facts.target;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;

/** Finds the indicator of a target in the catalogue, by the target's words. */
final class Indicators {
    private record Rule(String code, Pattern words) {}

    private static final List<Rule> RULES = ResourceTable.rows("indicators.tsv").stream()
            .map(row -> new Rule(row.getFirst(), Pattern.compile(row.get(1))))
            .toList();

    private Indicators() {}

    /**
     * The indicator of the first text that names one, null when none does; callers pass the target's own part, then the
     * sentence around it.
     */
    static @Nullable String of(String... texts) {
        for (String text : texts) {
            String plain = Folding.plain(text);
            for (Rule rule : RULES) {
                if (rule.words().matcher(plain).find()) {
                    return rule.code();
                }
            }
        }
        return null;
    }
}
