package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.ListMarks;
import vn.tincay.reader.words.Folding;

/**
 * How the lines of a text are wrapped.
 *
 * @param width the number of characters of a full line, 0 when each line is a whole paragraph
 * @param broken whether lines were broken regardless of page width, as in web pages made from Word files
 */
record LineWrapping(int width, boolean broken) {

    static LineWrapping of(List<CleanLine> lines) {
        boolean broken = isBroken(lines);
        return new LineWrapping(width(lines, broken), broken);
    }

    /** Whether a line of this length fills 72 per cent of the width; never true at a width of 160 or more. */
    boolean isFull(int length) {
        return width > 0 && length >= width * 0.72 && width < 160;
    }

    private static boolean isBroken(List<CleanLine> lines) {
        int adjacent = 0;
        int brokenLines = 0;
        for (int i = 1; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            CleanLine before = lines.get(i - 1);
            if (!line.gap() && !line.isRow() && !before.isRow() && !line.text().isEmpty()) {
                adjacent++;
                boolean lower = Character.isLowerCase(line.text().charAt(0))
                        && ListMarks.at(line.text()).mark().is(ListMark.Kind.NONE);
                brokenLines += lower && !JoiningLines.endsSentence(Folding.plain(before.text())) ? 1 : 0;
            }
        }
        return brokenLines >= 5 && brokenLines * 4 >= adjacent;
    }

    /** The width of the narrowest page in characters; a text with shorter lines is not wrapped. */
    private static final int NARROWEST = 50;

    /** The width at which the text is wrapped; 0 when its lines are whole paragraphs, usually with blank lines. */
    private static int width(List<CleanLine> lines, boolean broken) {
        List<Integer> lengths = new ArrayList<>();
        int adjacent = 0;
        for (CleanLine line : lines) {
            if (!line.isRow()) {
                lengths.add(line.text().length());
                adjacent += line.gap() ? 0 : 1;
            }
        }
        if (lengths.size() < 8 || adjacent * 3 < lengths.size() && !broken) {
            return 0;
        }
        lengths.sort(null);
        int width = lengths.get((int) (lengths.size() * 0.9));
        return width < NARROWEST ? 0 : width;
    }
}
