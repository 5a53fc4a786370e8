package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.sheet.WorkbookReader;

/** Reads the rows below the heads, and notes those that a person must look at. */
final class OutlineBody {

    /** Matches the beginning of the block of signatures, which ends the rows. */
    private static final String SIGNATURES = "(nguoi lap|nguoi bao cao|thu truong|noi nhan|ngay thang).*";

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
        for (var row : sheet.rows().tailMap(head.bottom() + 1).entrySet()) {
            if (row.getValue().values().stream()
                    .anyMatch(text -> VietnameseText.fold(text).matches(SIGNATURES))) {
                break;
            }
            rows.add(row(row.getKey(), row.getValue()));
        }
        return rows;
    }

    private OutlineRow row(int number, SortedMap<Integer, String> cells) {
        int line = number + 1;
        var heading = heading(number);
        var order = head.name() == 0 ? "" : sheet.at(number, head.name() - 1);
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
        level = OutlineRow.level(order, name, level);
        var title = OutlineRow.withoutMark(name);
        var own = head.unit() == null ? "" : sheet.at(number, head.unit());
        var skipped = head.figures().stream()
                .map(OutlineHead.Figure::column)
                .filter(column -> sheet.at(number, column).equalsIgnoreCase("x"))
                .toList();
        boolean numbered = OutlineRow.numbered(order, name);
        var rowUnit = own.isEmpty() ? unit : own;
        // A row with a Roman number or capital letter and no unit, in a table with a column of units, is the heading of
        // a group.
        boolean group = numbered && level <= OutlineRow.ROMAN && head.unit() != null && rowUnit.isEmpty();
        var row = new OutlineRow(line, title, rowUnit, level, numbered, heading != null || group, skipped);
        return row.announcesSomeParts() || row.announcesAllParts()
                ? new OutlineRow(line, title, "", level, numbered, true, List.of())
                : row;
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
