package vn.tincay.document.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Converts the names of cells and areas in a workbook, {@code D5} and {@code A1:C3}, to rows and columns that count
 * from 0.
 */
public final class CellPosition {

    /** A cell name of at most three letters and seven digits: the last position is XFD1048576. */
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})");

    private static final int COLUMNS = 16_384;

    private CellPosition() {}

    /** The name of a column: {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    static Optional<WorkbookReader.MergedArea> area(String named) {
        var area = AREA.matcher(named);
        return area.matches()
                ? Optional.of(new WorkbookReader.MergedArea(
                        row(area.group(1)), column(area.group(1)), row(area.group(2)), column(area.group(2))))
                : Optional.empty();
    }

    static int column(String place) {
        var cell = PLACE.matcher(place);
        int column = !cell.matches()
                ? COLUMNS
                : cell.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        if (column >= COLUMNS) {
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
        }
        return column;
    }

    private static int row(String place) {
        var cell = PLACE.matcher(place);
        return cell.matches() ? Integer.parseInt(cell.group(2)) - 1 : -1;
    }
}
