package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/** Fills cells that repeat the cell above them: "nt", "như trên", "-nt-", a quotation mark. */
final class RepeatedCells {
    private static final Pattern AS_ABOVE = Pattern.compile(
            "[\\s\\-\"'.(]*(?:n ?[./]? ?t|nhu (?:(?:muc|dong|o|hang) )?tren|//)[\\s\\-\"'.)]*|\\s*[\"'〃]{1,2}\\s*");

    private List<String> above = List.of();

    /**
     * A row with its cells filled.
     *
     * @param filled whether a cell was taken from the row above
     */
    record Row(List<String> cells, boolean filled) {}

    Row fill(List<String> cells) {
        var full = new ArrayList<String>();
        boolean filled = false;
        for (int c = 0; c < cells.size(); c++) {
            boolean repeats = AS_ABOVE.matcher(Folding.plain(cells.get(c))).matches();
            full.add(repeats ? (c < above.size() ? above.get(c) : "") : cells.get(c));
            filled |= repeats;
        }
        return new Row(List.copyOf(full), filled);
    }

    /** Notes the cells that the next row may repeat. */
    void keep(Row row) {
        above = row.cells();
    }
}
