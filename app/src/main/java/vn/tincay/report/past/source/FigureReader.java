package vn.tincay.report.past.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.entry.CellInput;
import vn.tincay.report.entry.CellRules;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;

/**
 * Reads the figure in a cell of the file by the rules of the form's cell.
 *
 * @param notation the language whose notation figures written as text follow: {@code vi} for 1.234,5, {@code en}
 *     for 1,234.5
 * @param dash what a dash means; null while nobody has said so, and then a file with dashes cannot be stored
 */
public record FigureReader(String notation, @Nullable Dash dash) {

    private static final Pattern DASH = Pattern.compile("[-–—−]+");
    private static final Set<String> NOT_KNOWN = Set.of("x", "…", "...", "..", "n/a", "na", "kxd", "k");

    /** A figure written as text, in either notation. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,\\h]*%?");

    /** The most decimals of a figure that is converted: enough for 1,2345 tỷ đồng (billion đồng). */
    private static final int MOST_DECIMALS = 4;

    private static final ReadFigure NOTHING = new ReadFigure(null, null);

    public static boolean isDash(@Nullable SheetCell content) {
        return content instanceof SheetCell.Words(var text)
                && DASH.matcher(text.strip()).matches();
    }

    /** Whether the content is a figure or a dash in its place. A whole number from 2000 to 2099 is taken for a year. */
    static boolean isFigure(@Nullable SheetCell content) {
        return switch (content) {
            case SheetCell.Number(var value) -> !isYear(value);
            case SheetCell.Percent percent -> true;
            case SheetCell.Words(var text) ->
                isDash(content) || FIGURE.matcher(text.strip()).matches();
            case null, default -> false;
        };
    }

    /** Whether the content is a figure, even one that looks like a year. */
    static boolean isNumber(@Nullable SheetCell content) {
        return content instanceof SheetCell.Number || isFigure(content);
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0 && value.intValue() >= 2000 && value.intValue() < 2100;
    }

    /**
     * Reads a figure in another unit of measure; it is multiplied by the factor and rounded to the decimals of the
     * cell.
     */
    public ReadFigure read(Cell cell, @Nullable SheetCell content, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return read(cell, content);
        }
        var exact = cell.withDecimals(MOST_DECIMALS);
        var figure = content instanceof SheetCell.Number(var value)
                ? new ReadFigure(exact.stored(value), null)
                : read(exact, content);
        return figure.figure() == null
                ? figure
                : number(
                        cell,
                        exact.value(figure.figure()).multiply(factor).setScale(cell.decimals(), RoundingMode.HALF_UP));
    }

    public ReadFigure read(Cell cell, @Nullable SheetCell content) {
        return switch (content) {
            case null -> NOTHING;
            case SheetCell.Number(var value) -> number(cell, value);
            case SheetCell.Percent(var value) ->
                cell.type() == CellType.PERCENT
                        ? number(cell, value)
                        : refused(cell, "report.sheet.percent", SourceSheet.text(content));
            case SheetCell.Words(var text) -> words(cell, text.strip());
            case SheetCell.UnusableValue(var why, var shown) ->
                switch (why) {
                    case NOTHING -> NOTHING;
                    case DATE -> refused(cell, "report.past.date", shown);
                    case TIME -> refused(cell, "report.sheet.time", shown);
                    case BOOLEAN -> refused(cell, "report.sheet.boolean", shown);
                    case ERROR -> refused(cell, "report.past.error", shown);
                    case UNCALCULATED -> refused(cell, "report.past.uncalculated", shown);
                };
        };
    }

    /** Whether the content is a sign by which statistics mark an unknown figure. */
    public static boolean isNotKnown(@Nullable SheetCell content) {
        return content instanceof SheetCell.Words(var text)
                && NOT_KNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private ReadFigure words(Cell cell, String text) {
        if (DASH.matcher(text).matches()) {
            return new ReadFigure(dash == Dash.ZERO ? 0L : null, null);
        }
        if (NOT_KNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return NOTHING;
        }
        var typed = CellInput.read(cell, text, notation);
        return new ReadFigure(typed.figure(), typed.problem());
    }

    private static ReadFigure number(Cell cell, BigDecimal value) {
        var problem = CellRules.problem(cell, value);
        return problem == null ? new ReadFigure(cell.stored(value), null) : new ReadFigure(null, problem);
    }

    private static ReadFigure refused(Cell cell, String key, String shown) {
        return new ReadFigure(null, Problem.at(CellInput.field(cell.code()), key, shown));
    }
}
