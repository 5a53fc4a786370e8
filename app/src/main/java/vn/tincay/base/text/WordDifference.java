package vn.tincay.base.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference between two texts, word by word: what stayed, what was removed and what was added, in reading order.
 */
public record WordDifference(List<Piece> pieces) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Piece(Kind kind, String text) {}

    /**
     * If a changed passage has more pairs of lines (or words) to compare than this, it counts as replaced as a whole;
     * comparing it would take seconds.
     */
    private static final long MOST_PAIRS = 4_000_000;

    private static final Pattern BREAK = Pattern.compile("(?<=\\n)");
    private static final Pattern WORD_END = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\n)");

    /** Compares lines first and then the words of changed lines, so that long texts are compared in little time. */
    public static WordDifference between(String before, String after) {
        var pieces = new Pieces();
        compare(split(BREAK, before), split(BREAK, after), pieces, true);
        return new WordDifference(pieces.merged());
    }

    private static void compare(List<String> before, List<String> after, Pieces pieces, boolean byLine) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            pieces.add(Kind.SAME, before.get(start++));
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        compareMiddle(
                before.subList(start, before.size() - end), after.subList(start, after.size() - end), pieces, byLine);
        before.subList(before.size() - end, before.size()).forEach(text -> pieces.add(Kind.SAME, text));
    }

    private static void compareMiddle(List<String> before, List<String> after, Pieces pieces, boolean byLine) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            replace(before, after, pieces);
            return;
        }
        int[][] common = commonLengths(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromI = i;
            int fromJ = j;
            while ((i < before.size() && j < after.size() && !before.get(i).equals(after.get(j)))
                    || (i < before.size()) != (j < after.size())) {
                if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            changed(before.subList(fromI, i), after.subList(fromJ, j), pieces, byLine);
            if (i < before.size() && j < after.size()) {
                pieces.add(Kind.SAME, before.get(i++));
                j++;
            }
        }
    }

    private static void changed(List<String> before, List<String> after, Pieces pieces, boolean byLine) {
        if (byLine && !before.isEmpty() && !after.isEmpty()) {
            compare(split(WORD_END, String.join("", before)), split(WORD_END, String.join("", after)), pieces, false);
        } else {
            replace(before, after, pieces);
        }
    }

    private static void replace(List<String> before, List<String> after, Pieces pieces) {
        before.forEach(text -> pieces.add(Kind.REMOVED, text));
        after.forEach(text -> pieces.add(Kind.ADDED, text));
    }

    /**
     * At {@code [i][j]}, the length of the longest common subsequence of {@code before} from place i and {@code after}
     * from place j.
     */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> split(Pattern at, String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(at.split(text));
    }

    /** Collects pieces; those of one kind that follow each other become one. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void add(Kind kind, String text) {
            if (!all.isEmpty() && all.getLast().kind() == kind) {
                all.set(all.size() - 1, new Piece(kind, all.getLast().text() + text));
            } else {
                all.add(new Piece(kind, text));
            }
        }

        List<Piece> merged() {
            return List.copyOf(all);
        }
    }
}
