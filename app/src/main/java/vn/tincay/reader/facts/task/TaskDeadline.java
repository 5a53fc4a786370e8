package vn.tincay.reader.facts.task;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Finds a deadline that has no label, such as "…; hoàn thành trong quý III" or "(Quý II năm 2025)" at the end. */
final class TaskDeadline {
    private static final String WHEN = "(?:quy|thang|nam|ngay)\\b";
    private static final Pattern DONE =
            Pattern.compile("\\b(?:hoan thanh|thuc hien xong) ((?:truoc|trong|vao|cham nhat)\\b(?: (?:het|la|vao))? "
                    + WHEN + "[^.;()]{1,40})");
    private static final String DAY = "\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?20\\d\\d)?(?![\\d/-])";
    private static final String FULL_DAY =
            "\\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?| thang \\d{1,2} nam )20\\d\\d(?![\\d/-])";
    private static final String HOUR = "(?:\\d{1,2} ?(?:h|g|gio) ?(?:\\d{2})?,? ?(?:phut,? )?)?";
    /** Completion by a time: "hoàn thành 31.3.2025", "xong trước 15h00 ngày 28/02/2025", "xong trong tháng 01/2025". */
    private static final Pattern DONE_BY = Pattern.compile(
            "\\b(?:hoan thanh|xong),? ((?:(?:truoc|trong|vao|cham nhat|muon nhat|den)(?: (?:het|la|vao))? )?(?:" + HOUR
                    + "(?:ngay )?" + DAY + "|(?:het )?thang \\d{1,2}(?: ?[/.-] ?| nam )20\\d\\d))(?= ?(?:[.;,)]|$))");
    /** A latest day at the end of the text: "…, chậm nhất 31-10-2025". */
    private static final Pattern AT_LATEST = Pattern.compile(
            "^(?!.*\\b(?:bao cao|gui|nop)\\b).{6,}?[,;] ((?:cham nhat|muon nhat)(?: la| vao| den)? (?:ngay )?"
                    + FULL_DAY + ")[.;]?$");
    /** The day of an event, not of a document: "Lễ phát động: 8 giờ 00 ngày 14/11/2025, tại …". */
    private static final Pattern EVENT_DAY = Pattern.compile(
            "(?<!\\d/[a-z-]{2,12})(?:: |, |; )(" + HOUR + "ngay " + FULL_DAY + ")(?=,? (?:tai|o) |[.;]?$)");

    private static final Pattern FROM_TO = Pattern.compile(
            "\\b(bat dau (?:tu )?(?:ngay )?" + DAY + ",? (?:va )?ket thuc (?:vao )?(?:ngay )?" + DAY + ")");
    private static final Pattern TIME_IN_BRACKETS = Pattern.compile(
            "\\((?:thoi gian(?: thuc hien)? ?: ?)?((?:trong )?(?:quy [ivx]{1,3}|thang \\d|thuong xuyen|hang (?:nam|quy|thang))[^()]{0,40})\\)[.;]?$");
    private static final Pattern REGULARLY = Pattern.compile("[;,] (?:duoc )?thuc hien (thuong xuyen)[.;]?$");

    private TaskDeadline() {}

    static @Nullable String in(OutlineNode task, Set<OutlineNode> childTasks) {
        String own = in(task.text());
        for (OutlineNode child : own == null ? task.children() : List.<OutlineNode>of()) {
            if (own == null && child.mark().is(ListMark.Kind.NONE) && !childTasks.contains(child)) {
                own = in(child.text());
            }
        }
        return own;
    }

    private static @Nullable String in(String text) {
        String plain = Folding.plain(text);
        for (Pattern pattern : List.of(DONE, DONE_BY, AT_LATEST, FROM_TO, EVENT_DAY, TIME_IN_BRACKETS, REGULARLY)) {
            Matcher m = pattern.matcher(plain);
            if (m.find()) {
                return TextCleanup.clean(text.substring(m.start(1), m.end(1)));
            }
        }
        return null;
    }
}
