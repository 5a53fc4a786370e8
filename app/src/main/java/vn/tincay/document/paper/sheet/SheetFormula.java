package vn.tincay.document.paper.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.PaperTable.Cell.Named;

/**
 * Converts the formula of a figure to a workbook formula. As on the form, a sum ignores values that are not reported,
 * a ratio needs both operands, and a figure that cannot be computed stays empty rather than 0.
 */
final class SheetFormula {

    private static final Pattern NAME = Pattern.compile("[a-z]\\w*(?:\\.\\w+)?(?![\\w(])");
    private static final Pattern SUM = Pattern.compile("sum\\(([^()]*)\\)");

    private final Map<String, CellReference> places;

    SheetFormula(Map<String, CellReference> places) {
        this.places = places;
    }

    /**
     * The workbook formula; null when the figure has no formula, or the formula refers to a cell outside the workbook.
     */
    @Nullable
    String of(Named figure) {
        var formula = figure.formula();
        if (formula == null || !NAME.matcher(formula).results().allMatch(name -> places.containsKey(name.group()))) {
            return null;
        }
        var cells = NAME.matcher(formula)
                .results()
                .map(name -> address(name.group()))
                .distinct()
                .toList();
        var whole = SUM.matcher(formula);
        if (whole.matches()) {
            var range = range(splitNames(whole.group(1)));
            return figure.value() == null ? "IF(COUNT(" + range + ")=0,\"\",SUM(" + range + "))" : "SUM(" + range + ")";
        }
        var summed = SUM.matcher(formula).replaceAll(sum -> "SUM(" + range(splitNames(sum.group(1))) + ")");
        var set = NAME.matcher(summed).replaceAll(name -> address(name.group()));
        int least = formula.matches("[^*/]*") ? 1 : cells.size();
        return "IF(COUNT(%s)<%d,\"\",IFERROR(ROUND(%s,%d),\"\"))"
                .formatted(String.join(",", cells), least, set.replace(" ", ""), figure.decimals());
    }

    private static List<String> splitNames(String listed) {
        return List.of(listed.split("\\s*,\\s*"));
    }

    /** The range {@code D5:D8} when the cells are adjacent, otherwise a list of the cells. */
    private String range(List<String> names) {
        var cells = names.stream().map(places::get).toList();
        for (int i = 1; i < cells.size(); i++) {
            var before = cells.get(i - 1);
            var cell = cells.get(i);
            boolean down = cell.getCol() == cells.getFirst().getCol() && cell.getRow() == before.getRow() + 1;
            boolean right = cell.getRow() == cells.getFirst().getRow() && cell.getCol() == before.getCol() + 1;
            if (!down && !right) {
                return String.join(",", names.stream().map(this::address).toList());
            }
        }
        return cells.size() == 1
                ? address(names.getFirst())
                : address(names.getFirst()) + ":" + address(names.getLast());
    }

    private String address(String name) {
        return Objects.requireNonNull(places.get(name), name).formatAsString();
    }
}
