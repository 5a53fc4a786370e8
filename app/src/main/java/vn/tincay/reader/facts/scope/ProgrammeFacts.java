package vn.tincay.reader.facts.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;

/** Finds the programmes that the words of a text name; a plan on two themes belongs to two programmes. */
final class ProgrammeFacts {
    private record Rule(String code, Pattern words) {}

    private static final List<Rule> RULES = ResourceTable.rows("programmes.tsv").stream()
            .map(row -> new Rule(row.getFirst(), Pattern.compile(row.get(1))))
            .toList();

    private ProgrammeFacts() {}

    /** The programme codes of the first text that names any; {@code OTHER} when none does. */
    static List<String> of(List<String> texts) {
        for (String text : texts) {
            List<String> codes = codes(Folding.plain(text));
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return List.of("OTHER");
    }

    private static List<String> codes(String plain) {
        List<String> codes = new ArrayList<>();
        for (Rule rule : RULES) {
            if (rule.words().matcher(plain).find() && !codes.contains(rule.code())) {
                codes.add(rule.code());
            }
        }
        return codes;
    }
}
