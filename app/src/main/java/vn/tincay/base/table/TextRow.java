package vn.tincay.base.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.tincay.base.text.TypedText;

/**
 * A row of a table that a person fills in, as texts, cleaned like fields of forms ({@link TypedText}).
 *
 * @param line the number of the row as a spreadsheet shows it, from 1
 * @param cells from the first column; an empty cell is an empty text
 */
public record TextRow(int line, List<String> cells) {

    public TextRow {
        cells = cells.stream().map(cell -> TypedText.clean(cell).strip()).toList();
    }

    /** The text of a cell; empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The rows of a block copied from a spreadsheet, whose cells are separated by tabs. */
    public static List<TextRow> ofPasted(String block) {
        var lines = block.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new TextRow(i + 1, Arrays.asList(lines.get(i).split("\t", -1))))
                .toList();
    }
}
