package vn.tincay.report.past.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.form.WindowRule.Kind;

/**
 * Where in a sheet the rows of figures begin, and what stands in its columns. The rows are found by the names of units
 * in them, or by periods in a file of one unit.
 *
 * @param firstRow the first row of figures; -1 when the sheet has none
 * @param units the column with the names of units; -1 when there is none
 * @param periods the column with the periods; -1 when there is none
 * @param columns the columns of the table with their headings
 * @param titles the texts above the table
 */
public record TableLayout(int firstRow, int units, int periods, List<HeadedColumn> columns, List<String> titles) {

    private static final int COLUMNS_OF_NAMES = 12;
    private static final int ROWS_OF_HEAD = 10;

    /** The number of rows that are searched for the columns of units and periods. */
    private static final int ROWS_LOOKED_AT = 300;

    private static final int MAX_COLUMNS = 200;
    private static final Pattern ORDER = Pattern.compile("stt|tt|so tt|so thu tu|ghi chu|ma( don vi)?|no");
    private static final Pattern BARE_YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern HEADING_OF_PERIODS =
            Pattern.compile("(nam|ky|thang|quy|thoi gian|thoi ky|year|period)( (bao cao|so lieu|nao))?");
    private static final Pattern HEADING_OF_UNITS = Pattern.compile(
            "(ten )?(don vi|dia phuong|dia ban|co quan|xa|phuong|xa phuong)( (bao cao|hanh chinh|phuong|dac khu))*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBERING = Pattern.compile("\\(?(\\d{1,3}|[A-Za-z])\\)?([=+\\-(].*)?");

    public boolean hasRows() {
        return firstRow >= 0;
    }

    public static TableLayout of(SourceSheet sheet, Kind kind, Predicate<String> isUnit) {
        Predicate<String> isPeriod = text -> PeriodFinder.find(kind, text).isPresent();
        int units = columnOf(sheet, -1, 1, isUnit);
        int headed = units < 0 ? columnHeadedUnits(sheet) : -1;
        if (headed >= 0) { // no name is a known unit, so the page asks about each
            return of(sheet, headed, periodsBeside(sheet, headed, TableLayout::isName, isPeriod), TableLayout::isName);
        }
        int periods = units < 0 ? columnOf(sheet, -1, 1, isPeriod) : periodsBeside(sheet, units, isUnit, isPeriod);
        return of(sheet, units, periods, units >= 0 ? isUnit : isPeriod);
    }

    /**
     * The column of periods beside names of units; -1 when there is none. A figure may look like a year, so each row
     * with a unit must have a period, and the heading must say that these are periods unless the periods are words.
     */
    private static int periodsBeside(
            SourceSheet sheet, int units, Predicate<String> isUnit, Predicate<String> isPeriod) {
        var rows = firstRows(sheet).stream()
                .filter(row -> isUnit.test(SourceSheet.text(row.get(units))) && hasNumbers(row, units))
                .toList();
        return IntStream.range(0, COLUMNS_OF_NAMES)
                .filter(column -> column != units)
                .filter(column -> rows.stream().allMatch(row -> isPeriod.test(SourceSheet.text(row.get(column)))))
                .filter(column -> rows.stream()
                                .noneMatch(row -> BARE_YEAR
                                        .matcher(SourceSheet.text(row.get(column)))
                                        .matches())
                        || firstRows(sheet).stream()
                                .anyMatch(row -> HEADING_OF_PERIODS
                                        .matcher(VietnameseText.fold(SourceSheet.text(row.get(column))))
                                        .matches()))
                .findFirst()
                .orElse(-1);
    }

    /** The layout when the columns of units and periods are known; -1 for none. */
    public static TableLayout of(SourceSheet sheet, int units, int periods, Predicate<String> isName) {
        int names = units >= 0 ? units : periods;
        int first = names < 0 ? -1 : firstRow(sheet, names, isName, units >= 0);
        if (first < 0) {
            return new TableLayout(-1, units, periods, List.of(), List.of());
        }
        var head = head(sheet, first);
        var titles = IntStream.range(0, head.isEmpty() ? first : head.getFirst())
                .mapToObj(sheet.rows()::get)
                .filter(row -> row != null)
                .flatMap(row -> row.values().stream())
                .map(SourceSheet::text)
                .distinct()
                .toList();
        return new TableLayout(first, units, periods, columns(sheet, head, first, units, periods), titles);
    }

    /** The column with the most names in rows with figures; -1 when no column has at least {@code least} of them. */
    private static int columnOf(SourceSheet sheet, int taken, long least, Predicate<String> isName) {
        var counts = new int[COLUMNS_OF_NAMES];
        for (var row : firstRows(sheet)) {
            for (int column = 0; column < COLUMNS_OF_NAMES; column++) {
                var cell = column == taken ? null : row.get(column);
                if (cell != null && isName.test(SourceSheet.text(cell)) && hasNumbers(row, column)) {
                    counts[column]++;
                }
            }
        }
        return IntStream.range(0, COLUMNS_OF_NAMES)
                .filter(column -> counts[column] >= least)
                .boxed()
                .max(Comparator.<Integer>comparingInt(column -> counts[column]).thenComparing(column -> -column))
                .orElse(-1);
    }

    /** The column whose heading says that it names units, and that has names in rows with figures; -1 when none has. */
    private static int columnHeadedUnits(SourceSheet sheet) {
        return IntStream.range(0, COLUMNS_OF_NAMES)
                .filter(column -> firstRows(sheet).stream().anyMatch(row -> isHeading(text(row, column))))
                .filter(column ->
                        firstRows(sheet).stream().anyMatch(row -> isName(text(row, column)) && hasNumbers(row, column)))
                .findFirst()
                .orElse(-1);
    }

    private static String text(SortedMap<Integer, SheetCell> row, int column) {
        return SourceSheet.text(row.get(column));
    }

    private static boolean isHeading(String text) {
        return HEADING_OF_UNITS.matcher(VietnameseText.fold(text)).matches();
    }

    private static boolean isName(String text) {
        return LETTER.matcher(text).find() && !isHeading(text);
    }

    private static List<SortedMap<Integer, SheetCell>> firstRows(SourceSheet sheet) {
        return sheet.rows().values().stream().limit(ROWS_LOOKED_AT).toList();
    }

    private static boolean hasFigures(SortedMap<Integer, SheetCell> row, int after) {
        return row.tailMap(after + 1).values().stream().anyMatch(FigureReader::isFigure);
    }

    /** Whether the row has figures, even when all of them look like years. */
    private static boolean hasNumbers(SortedMap<Integer, SheetCell> row, int after) {
        return row.tailMap(after + 1).values().stream().anyMatch(FigureReader::isNumber);
    }

    private static int firstRow(SourceSheet sheet, int names, Predicate<String> isName, boolean ofUnits) {
        int first = sheet.rows().entrySet().stream()
                .filter(row -> isName.test(SourceSheet.text(row.getValue().get(names)))
                        && (ofUnits ? hasNumbers(row.getValue(), names) : hasFigures(row.getValue(), names)))
                .mapToInt(row -> row.getKey())
                .findFirst()
                .orElse(-1);
        // Rows above the first known name belong to the table too: unknown names, and totals on top.
        while (first > 0 && isRow(sheet.rows().get(first - 1), names, isName)) {
            first--;
        }
        return first;
    }

    private static boolean isRow(@Nullable SortedMap<Integer, SheetCell> row, int names, Predicate<String> isName) {
        return row != null
                && !isNumbering(row)
                && (row.get(names) instanceof SheetCell.Words && hasFigures(row, names)
                        || isName.test(SourceSheet.text(row.get(names))) && hasNumbers(row, names));
    }

    /**
     * The rows of the head from top to bottom: those above the figures that have several texts, without the row that
     * numbers the columns.
     */
    private static List<Integer> head(SourceSheet sheet, int first) {
        var head = new ArrayList<Integer>();
        var pending = new ArrayList<Integer>();
        for (int row = first - 1; row >= Math.max(0, first - ROWS_OF_HEAD); row--) {
            var cells = sheet.rows().get(row);
            var texts = cells == null
                    ? 0
                    : cells.values().stream().map(SourceSheet::text).distinct().count();
            if (texts > 1 && !isNumbering(cells)) {
                head.addAll(0, pending);
                pending.clear();
                head.addFirst(row);
            } else if (texts < 2 && !head.isEmpty()) {
                break;
            } else if (texts == 1) {
                pending.addFirst(row); // a row of the head may have a text above one column only
            }
        }
        return head;
    }

    /** Whether the row numbers the columns: (1) (2) (3), or A B 1 2. */
    static boolean isNumbering(@Nullable SortedMap<Integer, SheetCell> row) {
        return row != null
                && row.size() > 1
                && row.values().stream()
                        .allMatch(cell ->
                                NUMBERING.matcher(SourceSheet.text(cell)).matches());
    }

    private static List<HeadedColumn> columns(
            SourceSheet sheet, List<Integer> head, int first, int units, int periods) {
        int last = sheet.rows().tailMap(head.isEmpty() ? first : head.getFirst()).values().stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(SortedMap::lastKey)
                .max()
                .orElse(0);
        var columns = new ArrayList<HeadedColumn>();
        for (int column = 0; column <= Math.min(last, MAX_COLUMNS); column++) {
            var texts = new LinkedHashSet<String>();
            for (int row : head) {
                texts.add(sheet.text(row, column).replaceAll("\\s+", " "));
            }
            texts.remove("");
            var title = String.join(" – ", texts);
            if (column != units && column != periods && isColumn(sheet, first, column, title)) {
                columns.add(new HeadedColumn(column, title));
            }
        }
        return columns;
    }

    /** Whether a row of the table has a figure in the column. */
    public boolean hasFigures(SourceSheet sheet, int column) {
        return sheet.rows().tailMap(firstRow).values().stream().anyMatch(row -> FigureReader.isNumber(row.get(column)));
    }

    /** What stands above a column: the text in the lowest row of the head that has one; empty where there is none. */
    public static String heading(SourceSheet sheet, int first, int column) {
        return head(sheet, first).reversed().stream()
                .map(row -> sheet.text(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isColumn(SourceSheet sheet, int first, int column, String title) {
        return title.isEmpty()
                ? column > 0
                        && sheet.rows().tailMap(first).values().stream()
                                .anyMatch(row -> FigureReader.isFigure(row.get(column)))
                : !ORDER.matcher(VietnameseText.fold(title)).matches();
    }
}
