package vn.tincay.reader.grammar.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.repair.HeadFragments;
import vn.tincay.reader.grammar.repair.JoiningLines;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/**
 * Separates lines in which two columns were printed side by side: in the head (body | state title, number | place and
 * date) and at the end (recipients | signature). The lines of the left column come first, then those of the right
 * column.
 */
public final class SideBySide {
    private static final Pattern GAP = Pattern.compile(" {3,}|\\t+| \\| ?");
    private static final Pattern MOTTO = Pattern.compile(
            "(?<=\\S) +(?=cong hoa xa hoi chu ?nghia viet nam|cong hoa xa hoi chu(?: ?nghia(?: viet)?)?$|doc lap ?- ?tu do ?-?(?: hanh)?$|doc lap ?- ?tu do|dang cong san viet nam$)|(?<=hanh phuc) +(?=\\p{L})|(?<=\\S) +(?=so ?: ?[\\d._… ]*[/-])");
    private static final Pattern NUMBER_AND_DATE =
            Pattern.compile("^(so ?: ?.{0,40}?/ ?[\\p{Alnum}&,. -]{2,30}?) +(?=\\p{L}[\\p{L} .-]{1,40}, ? ?ngay)");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?<=\\S) +(?=(?:t/?m|k/?t|t/?l|q|tuq)[.] ?\\p{L}|(?:pho )?(?:chu tich|giam doc|truong phong|chanh van phong|hieu truong|bi thu)$)");
    private static final Pattern PROPERTY = Pattern.compile(
            "^(?:so hieu|so ky hieu|ngay ban hanh|ngay (?:co )?hieu luc|loai van ban|co quan ban hanh|noi ban hanh|nguoi ky|linh vuc|trich yeu|tinh trang)(?: van ban)? ?:?$");
    private static final int HEAD_LINES = 24;

    private SideBySide() {}

    public static List<CleanLine> separate(List<CleanLine> lines) {
        List<CleanLine> out = new ArrayList<>();
        List<CleanLine> right = new ArrayList<>();
        boolean ending = false;
        boolean typed = false;
        int column = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            String plain = Folding.plain(line.text());
            typed |= DocumentKinds.isTypeLine(line.text());
            column = right.isEmpty() ? Integer.MAX_VALUE : column;
            ending = DocumentKinds.isTypeLine(line.text()) || plain.startsWith("phu luc") || AlignedTables.opens(line)
                    ? false
                    : ending || JoiningLines.opensEnd(line) || (typed && hasTwoSigners(line));
            boolean zone = ending || (i < HEAD_LINES && !typed);
            if (zone && !ending && continuesRight(line, plain, out, right)) {
                continue;
            }
            int split = zone && !line.isRow() ? splitPosition(line.text(), plain, ending) : -1;
            if (split > 0) {
                out.add(part(line, line.text().substring(0, split)));
                addPieces(line, line.text().substring(split), right);
                column = Math.min(column, line.indent() + split);
            } else if (ending && !right.isEmpty() && !line.isRow() && line.indent() >= column / 2) {
                right.add(part(line, line.text()));
            } else if (ending && !right.isEmpty() && staysLeft(line, plain)) {
                out.add(line);
            } else if (line.isRow() && zone && !isGrid(line)) {
                readRow(line, out, right);
            } else if (right.isEmpty() || (zone && !line.gap() && !typed && isLeft(line.text(), plain))) {
                out.add(line);
            } else {
                out.addAll(right);
                right.clear();
                out.add(line);
            }
        }
        out.addAll(right);
        return out;
    }

    /**
     * Whether a line holds the rest of a state title, motto or date broken in the right column, alone or after words
     * of the left column; if so, joins it.
     */
    private static boolean continuesRight(CleanLine line, String plain, List<CleanLine> out, List<CleanLine> right) {
        if (right.isEmpty() || line.isRow()) {
            return false;
        }
        String last = Folding.plain(right.getLast().text());
        String rest = HeadFragments.isOneDate(last, plain) ? plain : HeadFragments.missingRest(last);
        if (rest.isEmpty() || !plain.equals(rest) && !plain.endsWith(" " + rest)) {
            return false;
        }
        String left = line.text().substring(0, plain.length() - rest.length());
        if (!left.isBlank()) {
            out.add(part(line, left));
        }
        CleanLine broken = right.removeLast();
        right.add(part(broken, broken.text() + " " + line.text().substring(left.length())));
        return true;
    }

    /** Whether a line beside the signature belongs to the left column: a recipient or the other signature. */
    private static boolean staysLeft(CleanLine line, String plain) {
        boolean recipient = plain.startsWith("-") || plain.startsWith("noi nhan") || plain.startsWith("luu");
        return !line.isRow() && (recipient || plain.endsWith(";") || Layout.isSignatureLine(line.text()));
    }

    /**
     * Whether two bodies or two signers' titles are side by side, as in a joint document whose signatures stand above
     * its recipients.
     */
    private static boolean hasTwoSigners(CleanLine line) {
        String[] halves = GAP.split(line.text());
        return !line.isRow()
                && halves.length == 2
                && Arrays.stream(halves)
                        .allMatch(half ->
                                NameCasing.isCapitals(half) && (Layout.isSignatureLine(half) || Bodies.starts(half)));
    }

    /** Adds the parts of a text separately: state title, motto and date, or the body and its number. */
    private static void addPieces(CleanLine line, String text, List<CleanLine> right) {
        Matcher motto = MOTTO.matcher(Folding.plain(text));
        int start = 0;
        while (motto.find()) {
            right.add(part(line, text.substring(start, motto.start())));
            start = motto.end();
        }
        right.add(part(line, text.substring(start)));
    }

    /** Whether a line continues the left column of the head: a body's name, the number, or the subject of a letter. */
    private static boolean isLeft(String text, String plain) {
        boolean name = NameCasing.isCapitals(text) && text.length() < 60;
        boolean goesOn = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
        return name || goesOn || plain.startsWith("so") || plain.startsWith("v/v") || text.length() < 3;
    }

    private static boolean isGrid(CleanLine line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count() > 2;
    }

    /** Adds the cells of a layout table's row to the left and the right column. */
    private static void readRow(CleanLine line, List<CleanLine> out, List<CleanLine> right) {
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (!filled.isEmpty()
                && PROPERTY.matcher(Folding.plain(filled.getFirst())).matches()) {
            out.add(part(line, String.join(" | ", filled)));
            return;
        }
        for (int c = 0; c < filled.size(); c++) {
            for (String text : filled.get(c).strip().split("\\s*\n\\s*")) {
                addPieces(line, text, c == 0 ? out : right);
            }
        }
    }

    private static int splitPosition(String text, String plain, boolean ending) {
        if (!ending) {
            Matcher motto = MOTTO.matcher(plain);
            if (motto.find()) {
                return motto.end();
            }
            Matcher date = NUMBER_AND_DATE.matcher(plain);
            if (date.find()) {
                return date.end();
            }
        }
        Matcher gap = GAP.matcher(text);
        if (gap.find() && gap.start() > 0 && gap.end() < text.length() && !isBlank(plain, gap)) {
            return gap.end();
        }
        Matcher authority = AUTHORITY.matcher(plain);
        boolean left = plain.startsWith("noi nhan") || plain.startsWith("-");
        return ending && left && authority.find() ? authority.end() : -1;
    }

    /**
     * Whether a gap is a blank to be filled in and does not separate columns: "Số:      /KH-UBND", "ngày     tháng 4".
     */
    private static boolean isBlank(String plain, Matcher gap) {
        String before = plain.substring(0, gap.start()).strip();
        String after = plain.substring(gap.end());
        return before.endsWith("so:")
                || before.endsWith("so")
                || after.startsWith("/")
                || after.startsWith("-")
                || before.endsWith("ngay")
                || before.endsWith("thang")
                || after.startsWith("thang") && before.contains("ngay")
                || after.startsWith("nam") && before.contains("thang");
    }

    private static CleanLine part(CleanLine line, String text) {
        return new CleanLine(line.number(), text.strip(), List.of(), false, line.strong());
    }
}
