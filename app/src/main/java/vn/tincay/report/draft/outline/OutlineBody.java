package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.sheet.WorkbookReader;

/** Reads the rows below the heads, and notes those that a person must look at. */
final class OutlineBody {

    /** Matches the beginning of the notes and signatures below the rows. */
    private static final String BELOW =
            "(nguoi lap|nguoi bao cao|thu truong|noi nhan|ghi chu|ky ho ten).*|(.* )?ngay( \\d+)? thang( \\d+)? nam( \\d+)?";

    private final OutlineSheet sheet;
    private final OutlineHead head;
    private final List<Problem> notes;
    private final String unit;
    private int level = OutlineRow.NUMBER;

    /** @param unit the unit of rows that name none */
    OutlineBody(OutlineSheet sheet, OutlineHead head, String unit, List<Problem> notes) {
        this.sheet = sheet;
        this.head = head;
        this.unit = unit;
        this.notes = notes;
    }

    List<OutlineRow> rows() {
        var rows = new ArrayList<OutlineRow>();
        int end = end();
        for (var row : sheet.rows().subMap(head.bottom() + 1, end).entrySet()) {
            rows.add(row(row.getKey(), row.getValue()));
        }
        var below = sheet.rows().get(end);
        if (below != null) {
            notes.add(Problem.of(
                    "report.draft.note.end", end + 1, below.firstEntry().getValue()));
        }
        return OutlineUnits.of(rows);
    }

    /**
     * The first row of notes or signatures below the last row with a number or a unit; the largest integer when there
     * is none.
     */
    private int end() {
        var rows = new TreeMap<>(sheet.rows().tailMap(head.bottom() + 1));
        int last = rows.keySet().stream()
                .filter(this::isData)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(head.bottom());
        return rows.tailMap(last + 1).entrySet().stream()
                .filter(row -> row.getValue().values().stream()
                        .anyMatch(text -> VietnameseText.fold(text).matches(BELOW)))
                .map(row -> row.getKey())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isData(int number) {
        var order = order(number);
        return !sheet.at(number, head.name()).isEmpty()
                && (OutlineRow.numbered(order, "")
                        || (head.unit() != null && !at(number, head.unit()).isEmpty()));
    }

    private OutlineRow row(int number, SortedMap<Integer, String> cells) {
        int line = number + 1;
        var heading = heading(number);
        var order = order(number);
        var name = heading == null ? sheet.at(number, head.name()) : sheet.at(number, heading.left());
        noteMerged(number, line, heading);
        if (heading == null && order.isEmpty() && name.isEmpty()) {
            name = cells.firstEntry().getKey() <= head.name()
                    ? cells.firstEntry().getValue()
                    : "";
        }
        if (name.isEmpty()) {
            notes.add(Problem.of("report.draft.note.blank", line));
        }
        var formula = OutlineFormula.of(order, name, at(number, head.formula()));
        level = OutlineRow.level(formula.order(), formula.name(), level);
        var title = OutlineUnits.withoutUnit(OutlineRow.withoutMark(formula.name()));
        var own = at(number, head.unit());
        var named = OutlineUnits.unitIn(formula.name());
        var skipped = head.figures().stream()
                .map(OutlineHead.Figure::column)
                .filter(column -> sheet.at(number, column).equalsIgnoreCase("x"))
                .toList();
        boolean numbered = OutlineRow.numbered(formula.order(), formula.name());
        var rowUnit = !own.isEmpty() ? own : !named.isEmpty() ? named : unit;
        // A row with a Roman number or capital letter and no unit, in a table with a column of units, is the heading of
        // a group.
        boolean group = numbered && level <= OutlineRow.ROMAN && head.unit() != null && rowUnit.isEmpty();
        var row = new OutlineRow(
                line, formula.order(), title, rowUnit, level, numbered, heading != null || group, formula, skipped);
        return row.announcesSomeParts() || row.announcesAllParts() ? row.asHeading() : row;
    }

    private String order(int number) {
        return head.name() == 0 ? "" : sheet.at(number, head.name() - 1);
    }

    private String at(int number, @Nullable Integer column) {
        return column == null ? "" : sheet.at(number, column);
    }

    /**
     * The merged area that makes the row a heading: one row high, from the column of names or before it to a column
     * after it. Null when the row has none.
     */
    private WorkbookReader.@Nullable MergedArea heading(int number) {
        for (int column = 0; column <= head.name(); column++) {
            var area = sheet.area(number, column);
            if (area != null && area.top() == area.bottom() && area.right() > head.name()) {
                return area;
            }
        }
        return null;
    }

    private void noteMerged(int number, int line, WorkbookReader.@Nullable MergedArea heading) {
        for (var area : sheet.merged()) {
            if (!area.equals(heading) && area.top() == number && area.top() > head.bottom()) {
                notes.add(Problem.of("report.draft.note.merged", line, sheet.at(number, area.left())));
            }
        }
    }
}
