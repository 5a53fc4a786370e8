package vn.tincay.document.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.document.reading.text.RawText;

/** From the lines of a file to blocks: cleaned, columns apart, joined, separated, marks taken off. */
public final class Blocks {
    private Blocks() {}

    public static List<Block> of(RawText raw) {
        List<CleanLine> columns = AlignedTables.rows(Columns.apart(Cleaning.of(raw)));
        List<CleanLine> lines = Joining.of(Indents.opened(FlatTables.rows(columns)));
        List<Block> blocks = new ArrayList<>();
        Gluing gluing = new Gluing();
        Strays strays = new Strays();
        for (CleanLine line : lines) {
            if (line.isRow()) {
                blocks.add(new Block(Mark.NONE, line.text(), line.number(), line.to(), line.cells(), false));
                continue;
            }
            String text = strays.without(line.text().replaceAll("\\s{2,}", " "));
            for (String piece : gluing.apart(text)) {
                Marks.Found found = Marks.at(piece);
                Block heading = blocks.isEmpty() ? null : blocks.getLast();
                boolean named = heading != null
                        && heading.mark().is(Mark.Kind.PART)
                        && heading.text().isEmpty();
                if (heading != null && named && found.mark().is(Mark.Kind.NONE)) {
                    blocks.set(blocks.size() - 1, heading.withText(heading.mark(), piece));
                    continue;
                }
                blocks.add(new Block(
                        found.mark(),
                        piece.substring(found.end()).strip(),
                        line.number(),
                        line.to(),
                        List.of(),
                        line.strong()));
            }
        }
        return blocks;
    }
}
