package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.ListMarks;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/**
 * Joins lines that a page break or a hard line break split. Mostly a line continues when the next line begins in lower
 * case and no sentence ended, or when it fills the page width and ends in mid-sentence.
 */
public final class JoiningLines {
    /** The beginning of a line whose dash belongs to a name or a span of years, so that the line is no list item. */
    private static final Pattern NOT_A_BULLET = Pattern.compile(
            "^[-–] ?(?:thuong binh|xa hoi|tb ?& ?xh|tbxh|nha tam lanh|noi tam lanh|\\d{4}\\b|\\d{1,3} tuoi|tu do|the thao|ho tich|hanh phuc)");

    private static final Pattern NEVER_CONTINUED = Pattern.compile(
            "^(?:so ?:|noi nhan|kinh gui|v/v|tm\\.|kt\\.|tl\\.|can cu |(?:thuc hien|trien khai|theo) (?:cong van|quyet dinh|ke hoach|nghi quyet|chi thi|chuong trinh|luat|huong dan|van ban|chien luoc)\\b|ghi chu|so hieu|ngay ban hanh|loai van ban|co quan ban hanh|nguoi ky|linh vuc|(?:muc|chi) tieu(?: \\d{1,2})? ?:|nhiem vu \\d{1,2} ?[.:]|thuoc tinh (?:van ban|ke hoach|quyet dinh)|\\(?ban hanh kem|\\(?kem theo)");
    /** A list mark that a conversion left alone on a line. */
    private static final Pattern LONE_MARK =
            Pattern.compile("(?:Điều|ĐIỀU) \\d{1,2}[.:]?|[IVX]{1,5}[.]|\\d{1,2}[.)]|[a-zđ]\\)|[-+]");

    /** Words that do not end a sentence or a heading. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:,|\\(| -|\\b(?:ngay|thang|nam|so|cua|va|cac|theo|tai|ve|voi|cho|la|do|de|duoc|trong|tren|bang|hoac|cung|khi|nham|gom|giua|nhung|tu|den|ke tu|thu tuong|thuoc|bo truong|giam doc))$");

    /** Words after which a line always continues. */
    private static final Pattern NEVER_LAST = Pattern.compile("\\p{L} (?:va|cua|cac|nhung|thuoc|gom|giua|bo truong)$");

    /** A legal basis that does not yet name a law or document. */
    private static final Pattern OPEN_BASIS = Pattern.compile(
            "(?:.{0,600}[;,] )?(?:can cu|thuc hien|theo|xet)(?: (?:khoan|diem|dieu) [a-z\\d]{1,3},?)*(?: (?:bo )?luat| nghi(?: dinh| quyet)?| quyet(?: dinh)?| thong(?: tu)?| chi(?: thi)?| ke(?: hoach)?| cong(?: van)?| huong(?: dan)?| de nghi| de)?");

    /**
     * A label at the end of a line, after a sentence; its value is on the next line: "… 02 đoàn kiểm tra. Thời gian: |
     * Quý II".
     */
    private static final Pattern OPEN_LABEL = Pattern.compile(
            "[.;] (?:thoi gian(?: thuc hien| hoan thanh)?|(?:don vi |co quan )?(?:chu tri|phoi hop|thuc hien)|dia diem) ?:$");

    private static final Pattern DATE_OR_NUMBER = Pattern.compile(
            "^(?:\\d{1,2} thang \\d|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,6} ?/ ?(?:\\d{4}/)?\\p{L}{2}|\\d{1,6} ?- ?[a-z&]{2,8} ?/|\\d{1,2} nam \\d{4}|\\d{1,2}/\\d{1,2}\\b|\\d{4}\\b ?[-,;.\"]?)");
    private static final int SHORTEST_BROKEN = 25;
    private static final int LONGEST_PARAGRAPH = 8_000;
    private static final int END_LENGTH = 250;

    private final LineWrapping wrap;

    private JoiningLines(LineWrapping wrap) {
        this.wrap = wrap;
    }

    public static List<CleanLine> of(List<CleanLine> lines) {
        JoiningLines joining = new JoiningLines(LineWrapping.of(lines));
        List<CleanLine> out = new ArrayList<>();
        int lastLength = 0;
        boolean ending = false;
        for (CleanLine line : lines) {
            ending = DocumentKinds.isTypeLine(line.text()) ? false : ending || opensEnd(line);
            CleanLine before = out.isEmpty() ? null : out.getLast();
            if (before != null
                    && !line.isRow()
                    && !before.isRow()
                    && before.text().length() < LONGEST_PARAGRAPH
                    && joining.continues(shortened(before), line, lastLength, ending)) {
                out.set(
                        out.size() - 1,
                        new CleanLine(
                                before.number(),
                                line.to(),
                                before.text() + " " + line.text(),
                                List.of(),
                                before.gap(),
                                before.strong()));
            } else {
                out.add(line);
            }
            lastLength = line.text().length();
        }
        return out;
    }

    /** Shortens a long paragraph to its beginning and end, which are enough to decide. */
    private static CleanLine shortened(CleanLine line) {
        String text = line.text();
        if (text.length() <= 2 * END_LENGTH) {
            return line;
        }
        String ends = text.substring(0, END_LENGTH) + " " + text.substring(text.length() - END_LENGTH);
        return new CleanLine(line.number(), line.to(), ends, line.cells(), line.gap(), line.strong());
    }

    /** Whether a line begins the end of a document: the recipients ("Nơi nhận"). */
    public static boolean opensEnd(CleanLine line) {
        return line.isRow()
                ? line.cells().stream().anyMatch(cell -> Folding.plain(cell).startsWith("noi nhan"))
                : Folding.plain(line.text()).startsWith("noi nhan");
    }

    private boolean continues(CleanLine before, CleanLine line, int lastLength, boolean ending) {
        String text = line.text();
        String plain = Folding.plain(text);
        String last = Folding.plain(before.text());
        if (LONE_MARK.matcher(before.text()).matches()
                && ListMarks.at(text).mark().is(ListMark.Kind.NONE)) {
            return true;
        }
        if (HeadFragments.belongTogether(last, plain, line.gap())
                || (!line.gap() && !ending && HeadFragments.isBroken(before.text(), text))) {
            return true;
        }
        if (ending && ContinuedItems.recipientContinues(before, last, line)
                || ContinuedItems.headingContinues(before, last, line)) {
            return true;
        }
        if (NOT_A_BULLET.matcher(plain).find() && !endsSentence(last) && !line.gap()) {
            return true;
        }
        if (NEVER_CONTINUED.matcher(plain).find()
                || !ListMarks.at(text).mark().is(ListMark.Kind.NONE)
                || isHeadLine(last, text)) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(0))) {
            return continuesInLowerCase(before, last, line, ending);
        }
        if (ending) {
            return false;
        }
        if (OPEN_BASIS.matcher(last).matches()) {
            return true;
        }
        if (!DocumentKinds.isTypeLine(before.text()) && BrokenNumbers.belongTogether(last, plain)) {
            return true;
        }
        if (line.gap()) {
            return NEVER_LAST.matcher(last).find() && !NameCasing.isCapitals(text) || isBrokenBracket(last, text);
        }
        return continuesInUpperCase(before, last, text, lastLength);
    }

    private static boolean continuesInLowerCase(CleanLine before, String last, CleanLine line, boolean ending) {
        if (line.gap()) {
            return !endsSentence(last)
                    && !endsWith(last, ":")
                    && !last.startsWith("noi nhan")
                    && !NEVER_CONTINUED.matcher(last).find()
                    && !ending;
        }
        return !endsWith(last, ".") || last.matches(".*\\b(?:tp|ths|ts)\\.$");
    }

    private boolean continuesInUpperCase(CleanLine before, String last, String text, int lastLength) {
        if (endsInsideList(last) && wrap.isFull(lastLength + firstWord(text) + 1)) {
            return true;
        }
        boolean inBracket = last.lastIndexOf('(') > last.lastIndexOf(')');
        if (OPEN_LABEL.matcher(last).find() || inBracket && endsWith(last, ":")) {
            return true;
        }
        if (endsSentence(last) || endsWith(last, ":") || last.startsWith("(") && last.endsWith(")")) {
            return false;
        }
        boolean capitals = NameCasing.isCapitals(text);
        if (last.endsWith(" -") && text.matches("\\d{4}\\b.*")) {
            return true;
        }
        if (NameCasing.isCapitals(before.text())) {
            return capitals && ListMarks.opensSection(before.text());
        }
        if (capitals && text.length() > 8) {
            return false;
        }
        if (NEVER_LAST.matcher(last).find()) {
            return true;
        }
        boolean open = OPEN_END.matcher(last).find();
        if (last.endsWith(" -")
                || open
                        && (wrap.broken()
                                || DATE_OR_NUMBER.matcher(Folding.plain(text)).find())) {
            return true;
        }
        ListMark mark = ListMarks.at(before.text()).mark();
        if (wrap.broken() && !mark.isNumbered() && before.text().length() >= SHORTEST_BROKEN) {
            return true;
        }
        if (mark.isNumbered() && (last.endsWith(")") || Bodies.isOrderBelow(before.text(), text))) {
            return false;
        }
        return wrap.isFull(lastLength + firstWord(text) + 1);
    }

    /** Whether a semicolon only ends a name, after a label or in a bracket: "Phối hợp: Công an tỉnh; | Sở Y tế.". */
    private static boolean endsInsideList(String last) {
        int label = Math.max(last.lastIndexOf("phoi hop: "), last.lastIndexOf("chu tri: "));
        boolean open =
                last.lastIndexOf('(') > last.lastIndexOf(')') && last.length() - last.lastIndexOf('(') < END_LENGTH;
        return last.endsWith(";") && (open || label >= 0 && last.indexOf(". ", label) < 0);
    }

    /**
     * Whether a bracket opens at the end of one line and closes on the next: "… về UBND tỉnh (thông qua | Sở Nội vụ)
     * trước ngày …".
     */
    private static boolean isBrokenBracket(String last, String text) {
        int open = last.lastIndexOf('(');
        int close = text.indexOf(')');
        return open > last.lastIndexOf(')')
                && last.length() - open < NEAR
                && close > 0
                && close < NEAR
                && text.lastIndexOf('(', close) < 0;
    }

    private static final int NEAR = 80;

    /** Whether one of two lines is a complete line of the head (number, type, motto), which no other line continues. */
    private static boolean isHeadLine(String last, String text) {
        return DocumentKinds.isTypeLine(text)
                || DocumentKinds.isTypeLine(last)
                || last.startsWith("so:")
                || last.contains("doc lap - tu do")
                || last.contains("viet nam") && last.startsWith("cong hoa");
    }

    static boolean endsSentence(String plain) {
        return endsWith(plain, ".") || endsWith(plain, ";") || endsWith(plain, "!") || endsWith(plain, "?");
    }

    private static boolean endsWith(String plain, String mark) {
        return plain.endsWith(mark) || plain.endsWith(mark + "\"") || plain.endsWith(mark + ")") && mark.equals(".");
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
