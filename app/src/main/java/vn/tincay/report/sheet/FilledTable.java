package vn.tincay.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.WorkbookReader;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * One table of the form on one sheet. Rows and columns are found by their hidden codes, wherever they were moved.
 * Figures outside of rows and columns with codes are reported rather than ignored.
 *
 * @param cells by code, including empty ones
 * @param computed the cells that the form computes
 * @param rearranged why nothing of the sheet can be imported; null when its order is intact
 * @param notImported what could not be imported from the sheet
 */
record FilledTable(
        FilledPage page,
        Map<String, FilledCell> cells,
        Map<String, FilledCell> computed,
        @Nullable Problem rearranged,
        List<Problem> notImported) {

    static final int FIRST_COLUMN = 3;
    static final int HEAD = FormSheet.CODES + 1;
    private static final int MAX_NAMED = 8;

    static FilledTable read(Form form, Section.Table table, FilledPage page) {
        return new Reading(form, table, page).read();
    }

    /** The content as text by code, to recognise identical copies of a table. */
    Map<String, String> shown() {
        var texts = new LinkedHashMap<String, String>();
        cells.forEach((code, filledCell) -> texts.put(code, filledCell.shown()));
        return texts;
    }

    private static final class Reading {

        private final Form form;
        private final Section.Table table;
        private final FilledPage page;
        private final LabelCheck labels;
        private final Map<String, FilledCell> cells = new LinkedHashMap<>();
        private final Map<String, FilledCell> computed = new LinkedHashMap<>();
        private final Set<String> rows = new LinkedHashSet<>();
        private final List<String> strayFigures = new ArrayList<>();

        Reading(Form form, Section.Table table, FilledPage page) {
            this.form = form;
            this.table = table;
            this.page = page;
            labels = new TableLabels(table, page).check();
        }

        FilledTable read() {
            if (labels.rearranged() != null) {
                return new FilledTable(page, Map.of(), Map.of(), labels.rearranged(), List.of());
            }
            page.lines().tailMap(HEAD + 1).forEach((y, line) -> readLine(y));
            var notImported = new ArrayList<>(labels.problems());
            var columns = table.columns().stream()
                    .map(FormSheet::code)
                    .filter(code -> columnOf(code) < 0)
                    .toList();
            if (!columns.isEmpty()) {
                notImported.add(
                        Problem.at("file", "report.sheet.columns-gone", page.name(), String.join(", ", columns)));
            }
            var missing = table.rows().stream()
                    .filter(row -> !row.heading() && !rows.contains(row.code()))
                    .map(Section.Row::title)
                    .toList();
            if (!missing.isEmpty()) {
                notImported.add(
                        Problem.at("file", "report.sheet.rows-gone", page.name(), missing.size(), missing.getFirst()));
            }
            if (!strayFigures.isEmpty()) {
                var named = String.join(", ", strayFigures.subList(0, Math.min(MAX_NAMED, strayFigures.size())));
                notImported.add(Problem.at("file", "report.sheet.strays", page.name(), strayFigures.size(), named));
            }
            return new FilledTable(page, cells, computed, null, notImported);
        }

        private void readLine(int y) {
            var row = TableLabels.row(table, page.text(y, 0));
            if (row != null) {
                rows.add(row.code());
            }
            for (int x = FIRST_COLUMN; x <= lastColumn(y); x++) {
                var code = row == null || row.heading() ? null : codeAt(row, x);
                if (code == null) {
                    noteStrayFigure(y, x);
                } else if (labels.isLeftOut(y, x)) {
                    continue;
                } else if (form.require(code).isComputed()) {
                    computed.putIfAbsent(code, new FilledCell(page.at(y, x), page.address(y, x), null));
                } else {
                    readCell(code, y, x);
                }
            }
        }

        /** The last column that has a code or, in row {@code y}, any content. */
        private int lastColumn(int y) {
            var codes = page.lines().get(FormSheet.CODES);
            var line = page.lines().get(y);
            return Math.max(
                    codes == null || codes.isEmpty() ? 0 : codes.lastKey(),
                    line == null || line.isEmpty() ? 0 : line.lastKey());
        }

        private void readCell(String code, int y, int x) {
            var value = page.at(y, x);
            var address = page.address(y, x);
            var filledCell = new FilledCell(
                    value,
                    address,
                    value instanceof SheetCell.UnusableValue unusable ? UnusableCells.problem(code, unusable) : null);
            if (isMerged(y, x)) {
                filledCell = filledCell.withProblem(Problem.at("cell." + code, "report.sheet.merged", address));
            }
            var before = cells.putIfAbsent(code, filledCell);
            if (before != null && !Objects.equals(before.value(), value)) {
                var twice = Problem.at("cell." + code, "report.sheet.cell-twice", before.address(), address);
                cells.put(code, before.withProblem(twice));
            }
        }

        /** Whether the cell belongs to a merged area that covers several cells of the form or hides this cell. */
        private boolean isMerged(int y, int x) {
            return page.merged().stream()
                    .filter(area -> area.contains(y, x))
                    .anyMatch(area -> y != area.top() || x != area.left() || area.bottom() > y || holdsCodes(area, x));
        }

        private boolean holdsCodes(WorkbookReader.MergedArea area, int after) {
            var codes = page.lines().get(FormSheet.CODES);
            return codes != null
                    && !codes.subMap(after + 1, Math.max(after, area.right()) + 1)
                            .isEmpty();
        }

        private void noteStrayFigure(int y, int x) {
            boolean figure = switch (page.at(y, x)) {
                case null -> false;
                case SheetCell.Words words -> words.text().matches("-?[\\d.,\\s]*\\d");
                case SheetCell.Number number -> true;
                case SheetCell.Percent percent -> true;
                case SheetCell.UnusableValue unusable -> unusable.why() != SheetCell.UnusableReason.NOTHING;
            };
            if (figure) {
                strayFigures.add(page.address(y, x).substring(page.name().length() + 1));
            }
        }

        private @Nullable String codeAt(Section.Row row, int x) {
            int column = TableLabels.column(table, page.text(FormSheet.CODES, x));
            return column < 0 || column >= row.cells().size()
                    ? null
                    : row.cells().get(column);
        }

        private int columnOf(String code) {
            var codes = page.lines().get(FormSheet.CODES);
            return codes == null
                    ? -1
                    : codes.keySet().stream()
                            .filter(x -> x >= FIRST_COLUMN
                                    && page.text(FormSheet.CODES, x).equals(code))
                            .findFirst()
                            .orElse(-1);
        }
    }
}
