package vn.tincay.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.grammar.repair.CleaningLines;
import vn.tincay.reader.grammar.repair.IndentedParagraphs;
import vn.tincay.reader.grammar.repair.JoiningLines;
import vn.tincay.reader.grammar.repair.SplittingItems;
import vn.tincay.reader.grammar.repair.StrayPageNumbers;
import vn.tincay.reader.grammar.table.AlignedTables;
import vn.tincay.reader.grammar.table.FlatTables;
import vn.tincay.reader.grammar.table.SideBySide;
import vn.tincay.reader.text.RawText;

/**
 * Converts the lines of a file to blocks: cleans them, separates columns, joins broken lines, splits lines with several
 * items, and takes the list mark off each item.
 */
public final class Blocks {
    private Blocks() {}

    public static List<Block> of(RawText raw) {
        List<CleanLine> columns = AlignedTables.rows(SideBySide.separate(CleaningLines.of(raw)));
        List<CleanLine> lines = JoiningLines.of(IndentedParagraphs.withGaps(FlatTables.rows(columns)));
        List<Block> blocks = new ArrayList<>();
        SplittingItems items = new SplittingItems();
        StrayPageNumbers pageNumbers = new StrayPageNumbers();
        for (CleanLine line : lines) {
            if (line.isRow()) {
                blocks.add(new Block(ListMark.NONE, line.text(), line.number(), line.to(), line.cells(), false));
                continue;
            }
            String text = pageNumbers.without(line.text().replaceAll("\\s{2,}", " "));
            for (String piece : splitLong(items.separate(text))) {
                ListMarks.MarkMatch mark = ListMarks.at(piece);
                Block heading = blocks.isEmpty() ? null : blocks.getLast();
                boolean unnamedPart = heading != null
                        && heading.mark().is(ListMark.Kind.PART)
                        && heading.text().isEmpty();
                if (heading != null && unnamedPart && mark.mark().is(ListMark.Kind.NONE)) {
                    blocks.set(blocks.size() - 1, heading.withText(heading.mark(), piece));
                    continue;
                }
                blocks.add(new Block(
                        mark.mark(),
                        piece.substring(mark.end()).strip(),
                        line.number(),
                        line.to(),
                        List.of(),
                        line.strong()));
            }
        }
        return blocks;
    }

    /** Splits a text that is longer than any real paragraph, so that pattern matching stays cheap. */
    private static List<String> splitLong(List<String> pieces) {
        List<String> paragraphs = new ArrayList<>();
        for (String piece : pieces) {
            int start = 0;
            while (piece.length() - start > LONGEST_BLOCK) {
                int sentence = piece.lastIndexOf(". ", start + LONGEST_BLOCK - 1);
                int space = piece.lastIndexOf(' ', start + LONGEST_BLOCK - 1);
                int end = sentence > start + LONGEST_BLOCK / 2
                        ? sentence + 1
                        : space > start ? space : start + LONGEST_BLOCK;
                paragraphs.add(piece.substring(start, end).strip());
                start = end;
            }
            paragraphs.add(start == 0 ? piece : piece.substring(start).strip());
        }
        return paragraphs;
    }

    private static final int LONGEST_BLOCK = 4_000;
}
