package vn.tincay.document.reading.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.grammar.Mark;
import vn.tincay.document.reading.grammar.Node;
import vn.tincay.document.reading.words.Folding;
import vn.tincay.document.reading.words.Texts;

/** By when a task is done where no label says it: "…; hoàn thành trong quý III", "(Quý II năm 2025)" behind the sentence. */
final class SaidTime {
    private static final String WHEN = "(?:quy|thang|nam|ngay)\\b";
    private static final Pattern DONE =
            Pattern.compile("\\b(?:hoan thanh|thuc hien xong) ((?:truoc|trong|vao|cham nhat)\\b(?: (?:het|la|vao))? "
                    + WHEN + "[^.;()]{1,40})");
    private static final Pattern BEHIND = Pattern.compile(
            "\\((?:thoi gian(?: thuc hien)? ?: ?)?((?:trong )?(?:quy [ivx]{1,3}|thang \\d|thuong xuyen|hang (?:nam|quy|thang))[^()]{0,40})\\)[.;]?$");
    private static final Pattern ALWAYS = Pattern.compile("[;,] (?:duoc )?thuc hien (thuong xuyen)[.;]?$");

    private SaidTime() {}

    static @Nullable String in(Node task, Set<Node> childTasks) {
        String own = in(task.text());
        for (Node child : own == null ? task.children() : List.<Node>of()) {
            if (own == null && child.mark().is(Mark.Kind.NONE) && !childTasks.contains(child)) {
                own = in(child.text());
            }
        }
        return own;
    }

    private static @Nullable String in(String text) {
        String plain = Folding.plain(text);
        for (Pattern pattern : List.of(DONE, BEHIND, ALWAYS)) {
            Matcher m = pattern.matcher(plain);
            if (m.find()) {
                return Texts.clean(text.substring(m.start(1), m.end(1)));
            }
        }
        return null;
    }
}
