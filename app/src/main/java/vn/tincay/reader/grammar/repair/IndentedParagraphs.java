package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.grammar.CleanLine;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.ListMarks;

/**
 * Finds the paragraphs of a text without blank lines, where the first line of a paragraph is indented and the others
 * begin at the margin. An indented line below a bullet is no new paragraph.
 */
public final class IndentedParagraphs {
    private static final int LEAST_INDENT = 2;
    private static final int FEWEST_PARAGRAPHS = 3;

    private IndentedParagraphs() {}

    public static List<CleanLine> withGaps(List<CleanLine> lines) {
        if (!usesIndents(lines)) {
            return lines;
        }
        List<CleanLine> out = new ArrayList<>();
        boolean typed = false;
        for (CleanLine line : lines) {
            CleanLine before = out.isEmpty() ? line : out.getLast();
            boolean opens = typed
                    && !line.isRow()
                    && line.indent() >= before.indent() + LEAST_INDENT
                    && !ListMarks.at(before.text()).mark().isBullet();
            out.add(opens ? line.afterGap() : line);
            typed |= DocumentKinds.isTypeLine(line.text());
        }
        return out;
    }

    private static boolean usesIndents(List<CleanLine> lines) {
        int paragraphs = 0;
        for (int i = 1; i < lines.size(); i++) {
            CleanLine line = lines.get(i);
            boolean goesOn = !line.gap()
                    && !line.isRow()
                    && line.indent() + LEAST_INDENT <= lines.get(i - 1).indent()
                    && Character.isLowerCase(line.text().charAt(0));
            paragraphs += goesOn ? 1 : 0;
        }
        return paragraphs >= FEWEST_PARAGRAPHS;
    }
}
