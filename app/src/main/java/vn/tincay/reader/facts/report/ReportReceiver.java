package vn.tincay.reader.facts.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameEnds;
import vn.tincay.reader.words.TextCleanup;

/**
 * The receiver of a report.
 *
 * @param name the receiver, with "(qua …)" when the text contains it
 * @param owner the body whose results are reported, as in "báo cáo kết quả của Sở X với UBND tỉnh"; null when the text
 *     names none
 * @param end where the receiver ends in the text
 */
record ReportReceiver(String name, @Nullable String owner, int end) {
    private static final Pattern LINK = Pattern.compile(
            "(?:ve|gui|cho|voi|toi|len|cao|trinh|den|gui ve|nop|ve cho|gui cho|gui toi|cao ngay|cao kip thoi)(?: cac)? $");
    private static final Pattern OWNER = Pattern.compile("\\bcua $");
    private static final Pattern THROUGH = Pattern.compile("^ ?\\((?:thong )?qua [^)]{2,120}\\)");
    private static final Pattern CONTACT = Pattern.compile(
            "[,;] *(?:số điện thoại|điện thoại|sđt|SĐT|ĐT|email|Email|địa chỉ|hộp thư|theo địa chỉ)[^()]*\\)$");
    /** Names of bodies inside an institution, which are written without capitals. */
    private static final Pattern INNER_BODY = Pattern.compile(
            "bộ phận \\p{Lu}\\p{L}+ \\p{Ll}+|tổ (?:công tác|giúp việc)|thường trực \\p{Lu}|cơ quan thường trực|ban giám (?:hiệu|đốc)|lãnh đạo (?:\\p{Lu}|đơn vị|cơ quan|nhà trường)|[Cc]hỉ huy (?:đơn vị|\\p{Lu})|cấp ủy");

    private static final int FARTHEST = 220;
    private static final int LONGEST = 700;
    private static final int NEAR = 60;

    /**
     * The first receiver after a position in the sentence, sought in the next 220 characters; null when there is none.
     */
    static @Nullable ReportReceiver after(String text, int from) {
        int start = Math.max(0, from - NEAR);
        String near = text.substring(start, Math.min(text.length(), from + FARTHEST + LONGEST));
        ReportReceiver receiver = find(near, from - start);
        return receiver == null ? null : new ReportReceiver(receiver.name(), receiver.owner(), receiver.end() + start);
    }

    private static @Nullable ReportReceiver find(String text, int from) {
        String plain = Folding.plain(text);
        String owner = null;
        for (int i = from; i < Math.min(text.length(), from + FARTHEST); i++) {
            boolean start = i > 0 && text.charAt(i - 1) == ' ';
            boolean named = start && Character.isUpperCase(text.charAt(i)) && Bodies.startsAt(text, i);
            Matcher common = INNER_BODY.matcher(text).region(i, text.length());
            boolean unnamed = start && !named && common.lookingAt();
            if (!named && !unnamed) {
                continue;
            }
            String before = plain.substring(0, i);
            int end = endOfName(text, i, unnamed ? common.end() : i);
            if (OWNER.matcher(before).find()) {
                owner = TextCleanup.clean(text.substring(i, end));
            } else if (LINK.matcher(before).find()) {
                return of(text, plain, i, end, owner);
            }
        }
        return null;
    }

    private static ReportReceiver of(String text, String plain, int start, int end, @Nullable String owner) {
        Matcher through = THROUGH.matcher(plain.substring(end));
        int close = through.find() ? end + through.end() : end;
        close = through.reset().find() ? endOfNext(text, plain, close) : close;
        String name = CONTACT.matcher(text.substring(start, close)).replaceFirst(")");
        return new ReportReceiver(TextCleanup.clean(name), owner, close);
    }

    /** The end of the receiver, including a second name after the bracket: "Công an tỉnh (qua PC02) và UBND xã". */
    private static int endOfNext(String text, String plain, int close) {
        boolean next = plain.startsWith(" va ", close) && Bodies.startsAt(text, close + 4);
        return next ? endOfName(text, close + 4, close + 4) : close;
    }

    String nameWithoutBracket() {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    private static int endOfName(String text, int start, int least) {
        int named = start + Bodies.nameLength(text.substring(start));
        int end = NameEnds.after(text, start, least, text.length());
        int limit = named > start ? Math.min(named, end) : end;
        return endAtComma(text, start, limit);
    }

    /**
     * Where the name ends: at the first comma after which the name does not continue, or at {@code limit}. "Sở Văn hóa,
     * Thể thao" continues after its comma, "UBND tỉnh, kết quả" does not.
     */
    private static int endAtComma(String text, int start, int limit) {
        int at = text.indexOf(", ", start);
        while (at >= 0 && at < limit) {
            boolean name = Bodies.startsAt(text, at + 2)
                    || Character.isUpperCase(text.charAt(at + 2))
                    || text.startsWith("chống", at + 2)
                    || text.startsWith("thành phố", at + 2)
                    || text.startsWith("thị xã", at + 2)
                    || text.startsWith("phường", at + 2);
            if (!name) {
                return at;
            }
            at = text.indexOf(", ", at + 1);
        }
        return limit;
    }
}
