package vn.tincay.report.past.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.WindowRule.Kind;

/**
 * Proposes for a column the cell of the form that its heading names in full: every distinguishing word of either side,
 * such as the sex, the age or the unit, must be in the other, too. A heading that fits two cells gets none, and neither
 * do two columns of one period that fit one cell.
 */
public final class ColumnMatcher {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Kind kind;
    private final Map<String, List<Set<String>>> titles = new LinkedHashMap<>();

    public ColumnMatcher(Form form) {
        kind = form.window().kind();
        for (var section : form.sections()) {
            for (var table : section.tables()) {
                for (var row : table.rows()) {
                    row.cells().stream()
                            .filter(code -> code != null)
                            .forEach(code -> titles.put(
                                    code,
                                    titles(form.require(code), table.title().vi())));
                }
            }
        }
    }

    private static List<Set<String>> titles(Cell cell, String table) {
        var title = cell.title().vi();
        var unit = cell.unit().vi();
        return Stream.of(
                        title,
                        BRACKETS.matcher(title).replaceAll(" "),
                        title + " " + unit,
                        title + " " + table,
                        title + " " + table + " " + unit,
                        cell.title().en())
                .map(TitleWords::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** The codes of the proposed cells by column. */
    public Map<Integer, String> match(List<HeadedColumn> columns) {
        var found = new HashMap<Integer, String>();
        for (var column : columns) {
            var cell = cell(column.title());
            if (cell != null) {
                found.put(column.index(), cell);
            }
        }
        var columnsOfCell = columns.stream()
                .filter(column -> found.containsKey(column.index()))
                .collect(Collectors.groupingBy(
                        column -> found.get(column.index()) + " " + HeadingPeriod.of(kind, column.title())));
        columnsOfCell.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(column -> found.remove(column.index())));
        return found;
    }

    private @Nullable String cell(String heading) {
        if (titles.containsKey(heading.strip())) {
            return heading.strip();
        }
        var words = TitleWords.of(MeasureUnit.without(HeadingPeriod.without(kind, heading)));
        var named = titles.entrySet().stream()
                .filter(cell -> cell.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() != 1 || words.isEmpty() || isOpen(words, named.getFirst()) ? null : named.getFirst();
    }

    /** Whether the heading names no unit and would fit another cell that differs by its unit alone. */
    private boolean isOpen(Set<String> words, String named) {
        return TitleWords.withoutUnits(words).equals(words)
                && titles.entrySet().stream()
                        .filter(cell -> !cell.getKey().equals(named))
                        .flatMap(cell -> cell.getValue().stream())
                        .anyMatch(title -> TitleWords.withoutUnits(title).equals(words));
    }
}
