package vn.tincay.report.draft.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.formula.Rates;

/** Finds sums in which shares or averages would be added up. */
public final class RateSums {

    private static final Pattern ROW = Pattern.compile("(?<![\\w.])(\\w+)(?=[.,)\\s+-]|$)");

    private RateSums() {}

    public static boolean isRate(FormStructure.Row row) {
        return !StructurePieces.isHeading(row)
                && (row.type() == CellType.PERCENT || Rates.isRate(row.title(), row.unit()));
    }

    /** Whether the row adds up rows of which one is a share or an average. */
    public static boolean addsRates(FormStructure structure, FormStructure.Row row) {
        return Rates.isSum(row.formula())
                && ROW.matcher(String.valueOf(row.formula()))
                        .results()
                        .flatMap(found -> StructurePieces.row(structure, found.group(1)).stream())
                        .anyMatch(RateSums::isRate);
    }

    /** Whether the columns hold a total and no other computation. */
    static boolean areAdded(List<FormStructure.Column> columns) {
        return columns.stream().anyMatch(column -> column.formula() != null)
                && columns.stream().allMatch(column -> column.formula() == null || Rates.isSum(column.formula()));
    }
}
