package vn.tincay.reader.grammar;

import java.util.List;
import vn.tincay.reader.plan.source.Source;

/**
 * A paragraph, a list item, a heading or a table row, without its list mark.
 *
 * @param mark the list mark; of the kind {@code NONE} when there is none
 * @param cells the cells of a table row; empty for any other block
 * @param strong whether the file marks the text as heading or bold
 */
public record Block(ListMark mark, String text, int fromLine, int toLine, List<String> cells, boolean strong) {

    public boolean isRow() {
        return !cells.isEmpty();
    }

    public Source source(double confidence) {
        return new Source(fromLine, toLine, confidence);
    }

    Block withText(ListMark newMark, String newText) {
        return new Block(newMark, newText, fromLine, toLine, cells, strong);
    }
}
