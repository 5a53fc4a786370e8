package vn.tincay.reader.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders prose in two columns, as in leaflets and newspapers: the left column first, then the right one. Two columns
 * are recognised where many consecutive lines leave the same gutter free and fill both sides of it; the cells of a
 * table do not.
 */
public final class PrintedColumns {
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    /** Words that begin the end of a document, which is below its columns. */
    private static final Pattern END = Pattern.compile("^\\s*(?:Nơi nhận|(?:TM|KT|TL|TUQ)\\.)");

    private static final Pattern TABLE = Pattern.compile("^(?:TT|STT|Stt|Số TT)(?!\\p{L})");
    private static final Pattern ITEM = Pattern.compile("^(?:[-–+•]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]{1,5}\\.)\\s?\\S");
    private static final int FEWEST = 8;
    /** The largest indent of a paragraph's first line, in characters. */
    private static final int INDENT = 12;

    private static final int NARROWEST = 20;

    /** A part of a line: its range of characters, and the number of characters by which it moves to the left. */
    public record Piece(int line, int from, int to, int shift) {}

    private final List<String> lines;
    private final List<Integer> ends;
    private int gutter;

    private PrintedColumns(List<String> lines, List<Integer> ends) {
        this.lines = lines;
        this.ends = ends;
    }

    /**
     * The pieces of one page in reading order; whole lines where the page has no columns.
     *
     * @param ends the position at which each line ends, since a printed line may be wider than its number of letters
     */
    public static List<Piece> inOrder(List<String> page, List<Integer> ends) {
        return new PrintedColumns(page, ends).allPieces();
    }

    private List<Piece> allPieces() {
        gutter = findGutter();
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = gutter > 0 && rightStart(i) > 0 ? bandEnd(i) : i;
            if (end > i && isProse(i, end)) {
                addColumns(i, end, out);
                i = end;
            } else {
                int next = Math.max(i + 1, end);
                for (; i < next; i++) {
                    out.add(new Piece(i, 0, lines.get(i).length(), 0));
                }
            }
        }
        return out;
    }

    /** The position at which most second pieces of lines begin; 0 when the page has no gutter. */
    private int findGutter() {
        Map<Integer, Integer> starts = new HashMap<>();
        for (String line : lines) {
            Matcher gap = GAP.matcher(line);
            int at = gap.find() ? gap.end() : 0;
            if (at > NARROWEST && !gap.find()) {
                starts.merge(at, 1, Integer::sum);
            }
        }
        return starts.entrySet().stream()
                .filter(start -> start.getValue() >= FEWEST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /**
     * Where the right column's piece of a line begins; 0 when the line has none, -1 when the line crosses the gutter.
     */
    private int rightStart(int i) {
        String line = lines.get(i).stripTrailing();
        int free = gutter - 2;
        if (ends.get(i) <= free) {
            return GAP.matcher(line).find() || END.matcher(line).find() ? -1 : 0;
        }
        if (line.length() <= free) {
            return -1;
        }
        int start = free;
        while (Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        int end = free;
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        boolean apart = start > free && (end == 0 || start - end >= 2);
        return apart && start <= gutter + INDENT ? start : -1;
    }

    /** The end of the lines, from {@code i} on, that leave the gutter free. */
    private int bandEnd(int i) {
        int end = i;
        while (end < lines.size() && rightStart(end) >= 0) {
            end++;
        }
        while (end > i && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /**
     * Whether the two columns continue independently; cells of a table begin together and leave space below the
     * shorter cell.
     */
    private boolean isProse(int from, int to) {
        List<String> lefts = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        int last = from;
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            int split = rightStart(i);
            if (split > 0 && !line.substring(0, split).isBlank()) {
                lefts.add(line.substring(0, split).strip());
                rights.add(line.substring(split).strip());
                last = i + 1;
            }
        }
        long filled = lines.subList(from, last).stream()
                .filter(line -> !line.isBlank())
                .count();
        return lefts.size() >= FEWEST
                && lefts.size() * 10 >= filled * 7
                && isFull(lefts)
                && isFull(rights)
                && !beginTogether(lefts, rights);
    }

    private static boolean isFull(List<String> pieces) {
        int longest = pieces.stream().mapToInt(String::length).max().orElse(0);
        long full =
                pieces.stream().filter(piece -> piece.length() * 2 >= longest).count();
        boolean cells =
                pieces.stream().filter(piece -> GAP.matcher(piece).find()).count() * 5 >= pieces.size();
        return longest >= NARROWEST && full * 5 >= pieces.size() * 2 && !cells;
    }

    private static boolean beginTogether(List<String> lefts, List<String> rights) {
        int left = 0;
        int right = 0;
        int together = 0;
        for (int i = 0; i < lefts.size(); i++) {
            boolean opensLeft = ITEM.matcher(lefts.get(i)).find();
            boolean opensRight = ITEM.matcher(rights.get(i)).find();
            left += opensLeft ? 1 : 0;
            right += opensRight ? 1 : 0;
            together += opensLeft && opensRight ? 1 : 0;
        }
        int fewer = Math.min(left, right);
        return TABLE.matcher(lefts.getFirst()).find() || fewer > 2 && together * 10 >= fewer * 9;
    }

    private void addColumns(int from, int to, List<Piece> out) {
        for (int i = from; i < to; i++) {
            int split = rightStart(i);
            int end = split > 0
                    ? Math.min(split, lines.get(i).length())
                    : lines.get(i).length();
            if (split == 0 || !lines.get(i).substring(0, end).isBlank()) {
                out.add(new Piece(i, 0, end, 0));
            }
        }
        for (int i = from; i < to; i++) {
            int split = rightStart(i);
            if (split > 0) {
                out.add(new Piece(i, split, lines.get(i).length(), gutter));
            }
        }
    }
}
