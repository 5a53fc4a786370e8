package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * The columns of a table that state the funding of its tasks. A bare sum gets the unit that stands in the head: {@code
 * 120} below {@code Kinh phí (triệu đồng)} is {@code 120 triệu đồng}.
 *
 * @param columns in the order of the table; with two of them, each sum is named by the head of its column
 */
record MoneyColumns(List<MoneyColumn> columns) {

    /**
     * @param at index of the column
     * @param source what the lower row of the head calls it; empty when it only repeats the upper row
     * @param unit of its sums; empty when the head states none
     */
    record MoneyColumn(int at, String source, String unit) {}

    private static final Pattern MONEY = Pattern.compile("kinh phi|nguon von|ngan sach|du toan");
    private static final Pattern REMARK = Pattern.compile("ghi chu");

    /** A cell without a sum: empty, or only dashes, dots and slashes. */
    private static final Pattern BLANK = Pattern.compile("[-–—./ ]*");

    private static final Pattern SUM = Pattern.compile("\\d[\\d.,\\s]*");

    /**
     * The columns of a table.
     *
     * @param heads the rows of its head; a cell that spans several columns of the upper row has blank cells on its right
     * @param above the line above the table that may name the unit of all its sums; empty when there is none
     * @param free whether a column, by its index, has no other meaning
     */
    static MoneyColumns of(List<List<String>> heads, String above, IntPredicate free) {
        List<MoneyColumn> columns = new ArrayList<>();
        List<String> upper = heads.getFirst();
        List<String> lower = heads.getLast();
        String spanning = "";
        for (int at = 0; at < lower.size(); at++) {
            String top = at < upper.size() ? upper.get(at).strip() : "";
            spanning = top.isEmpty() ? spanning : top;
            String own = lower.get(at).strip();
            boolean money = MONEY.matcher(Folding.plain(spanning + " " + own)).find()
                    && !REMARK.matcher(Folding.plain(own)).find();
            if (money && free.test(at)) {
                String unit = SumUnit.in(spanning + " " + own);
                columns.add(new MoneyColumn(
                        at,
                        own.equals(spanning) ? "" : TextCleanup.clean(own),
                        unit.isEmpty() ? SumUnit.in(above) : unit));
            }
        }
        return new MoneyColumns(columns);
    }

    /** The funding that a row states, word for word; null when its cells are blank. */
    @Nullable
    String funding(List<String> cells) {
        List<String> parts = new ArrayList<>();
        for (MoneyColumn column : columns) {
            String cell = column.at() < cells.size() ? cells.get(column.at()) : "";
            String words = words(TextCleanup.clean(cell), column.unit());
            boolean named = columns.size() > 1 && !column.source().isEmpty();
            if (!words.isEmpty()) {
                parts.add(named ? column.source() + ": " + words : words);
            }
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static String words(String cell, String unit) {
        if (BLANK.matcher(cell).matches()) {
            return "";
        }
        return SUM.matcher(cell).matches() ? (cell + " " + unit).strip() : cell;
    }
}
