package vn.tincay.document.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.document.reading.words.Casing;
import vn.tincay.document.reading.words.Folding;

/**
 * Joins what a page break or a hard wrap tore apart. A line goes on when the next begins in lower case and nothing ended,
 * or when it is as long as the page is wide and ends in the middle of a sentence.
 */
final class Joining {
    /** What follows a dash inside a name or a span of years; such a line is no list item. */
    private static final Pattern NOT_A_BULLET = Pattern.compile(
            "^[-–] ?(?:thuong binh|xa hoi|tb ?& ?xh|tbxh|nha tam lanh|noi tam lanh|\\d{4}\\b|tu do|the thao|ho tich|hanh phuc)");

    private static final Pattern NEVER_CONTINUED = Pattern.compile(
            "^(?:so ?:|noi nhan|kinh gui|v/v|tm\\.|kt\\.|tl\\.|can cu |(?:thuc hien|trien khai|theo) (?:cong van|quyet dinh|ke hoach|nghi quyet|chi thi|chuong trinh|luat|huong dan|van ban|chien luoc)\\b|ghi chu|so hieu|ngay ban hanh|loai van ban|co quan ban hanh|nguoi ky|linh vuc|\\(?ban hanh kem|\\(?kem theo)");
    /** A mark that a conversion left on a line of its own. */
    private static final Pattern LONE_MARK = Pattern.compile("[IVX]{1,5}[.]|\\d{1,2}[.)]|[a-zđ]\\)|[-+]");

    private final int width;

    private Joining(int width) {
        this.width = width;
    }

    static List<CleanLine> of(List<CleanLine> lines) {
        Joining joining = new Joining(width(lines));
        List<CleanLine> out = new ArrayList<>();
        int lastLength = 0;
        boolean ending = false;
        for (CleanLine line : lines) {
            ending |= Folding.plain(line.text()).startsWith("noi nhan");
            CleanLine before = out.isEmpty() ? null : out.getLast();
            if (before != null
                    && !line.isRow()
                    && !before.isRow()
                    && joining.continues(before, line, lastLength, ending)) {
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

    private boolean continues(CleanLine before, CleanLine line, int lastLength, boolean ending) {
        String text = line.text();
        String plain = Folding.plain(text);
        String last = Folding.plain(before.text());
        if (LONE_MARK.matcher(before.text()).matches() && Marks.at(text).mark().is(Mark.Kind.NONE)) {
            return true;
        }
        if (HeadFragments.belong(last, plain)) {
            return true;
        }
        if (NOT_A_BULLET.matcher(plain).find() && !ended(last) && !line.gap()) {
            return true;
        }
        if (NEVER_CONTINUED.matcher(plain).find() || !Marks.at(text).mark().is(Mark.Kind.NONE) || opens(last, text)) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(0))) {
            return lower(before, last, line, ending);
        }
        if (line.gap() || ending) {
            return false;
        }
        return upper(before, last, text, lastLength);
    }

    private static boolean lower(CleanLine before, String last, CleanLine line, boolean ending) {
        if (line.gap()) {
            return !ended(last)
                    && !endsWith(last, ":")
                    && !last.startsWith("noi nhan")
                    && !NEVER_CONTINUED.matcher(last).find()
                    && !ending;
        }
        return !endsWith(last, ".") || last.matches(".*\\b(?:tp|ths|ts)\\.$");
    }

    private boolean upper(CleanLine before, String last, String text, int lastLength) {
        if (ended(last) || endsWith(last, ":")) {
            return false;
        }
        boolean capitals = Casing.isCapitals(text);
        if (Casing.isCapitals(before.text())) {
            return capitals && Marks.opensSection(before.text());
        }
        if (capitals && text.length() > 8) {
            return false;
        }
        return width > 0 && lastLength + firstWord(text) + 1 >= width * 0.72 && width < 160;
    }

    /** A finished head line (number, type, motto) is never the beginning of a sentence. */
    private static boolean opens(String last, String text) {
        return DocTypes.isTypeLine(text)
                || DocTypes.isTypeLine(last)
                || last.startsWith("so:")
                || last.contains("doc lap - tu do")
                || last.contains("viet nam") && last.startsWith("cong hoa");
    }

    private static boolean ended(String plain) {
        return endsWith(plain, ".") || endsWith(plain, ";") || endsWith(plain, "!") || endsWith(plain, "?");
    }

    private static boolean endsWith(String plain, String mark) {
        return plain.endsWith(mark) || plain.endsWith(mark + "\"") || plain.endsWith(mark + ")") && mark.equals(".");
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    /** The width at which the text is wrapped; 0 when its lines are whole paragraphs. */
    private static int width(List<CleanLine> lines) {
        List<Integer> lengths = new ArrayList<>();
        int adjacent = 0;
        for (CleanLine line : lines) {
            if (!line.isRow()) {
                lengths.add(line.text().length());
                adjacent += line.gap() ? 0 : 1;
            }
        }
        if (lengths.size() < 8 || adjacent * 3 < lengths.size()) {
            return 0;
        }
        lengths.sort(null);
        return lengths.get((int) (lengths.size() * 0.9));
    }
}
