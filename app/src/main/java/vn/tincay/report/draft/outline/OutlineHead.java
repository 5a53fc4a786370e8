package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;

/**
 * The heads of a table: which column holds the names, which the units, and which are figures.
 *
 * @param top the first row of the heads
 * @param bottom the last row before the body
 * @param name the column of the names
 * @param unit the column of the units; null when there is none
 * @param formula the column of formulas written in row numbers; null when there is none
 * @param figures the columns of figures
 * @param leftOut heads of the columns that are left out, such as remarks
 */
record OutlineHead(
        int top,
        int bottom,
        int name,
        @Nullable Integer unit,
        @Nullable Integer formula,
        List<Figure> figures,
        List<String> leftOut) {

    /** @param titles the heads above the column, from the top; merged heads stand above several columns */
    record Figure(int column, List<String> titles) {

        String title() {
            return String.join(" – ", titles);
        }

        /** The heads that the column shares with its neighbours. */
        List<String> group() {
            return titles.subList(0, titles.size() - 1);
        }
    }

    private static final String NAMES = ".*\\b(noi dung|chi tieu|tieu chi|danh muc|dien giai)\\b.*";
    private static final String UNITS = "(don vi|don vi tinh|dvt)";
    private static final String NO_FIGURES = "(ghi chu|ma so|ma chi tieu|stt|tt|so tt)";
    private static final String SPLIT = "(trong do|chia ra|bao gom|trong do chia ra)";
    private static final String FORMULAS = "(cong thuc|cach tinh)";
    private static final String INDEX = "\\(?([A-Za-z]|\\d{1,2})(\\s*=\\s*\\d.*)?\\)?";

    /** The most characters of a head above the names; a longer text is the title of the form. */
    private static final int LONGEST = 40;

    static Optional<OutlineHead> of(OutlineSheet sheet) {
        for (var row : sheet.rows().entrySet()) {
            for (var cell : row.getValue().entrySet()) {
                var text = cell.getValue();
                if (text.length() <= LONGEST
                        && row.getValue().size() > 1
                        && VietnameseText.fold(text).matches(NAMES)) {
                    return Optional.of(of(sheet, row.getKey(), cell.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private static OutlineHead of(OutlineSheet sheet, int top, int name) {
        int heads = lastHead(sheet, top, name);
        Integer unit = null;
        Integer formula = null;
        var figures = new ArrayList<Figure>();
        var left = new ArrayList<String>();
        int last = sheet.rows().subMap(top, heads + 1).values().stream()
                .mapToInt(row -> row.lastKey())
                .max()
                .orElse(name);
        for (var area : sheet.merged()) {
            last = area.top() >= top && area.bottom() <= heads ? Math.max(last, area.right()) : last;
        }
        for (int column = name + 1; column <= last; column++) {
            var titles = titles(sheet, top, heads, column);
            var folded = titles.isEmpty() ? "" : VietnameseText.fold(titles.getLast());
            if (folded.matches(UNITS)) {
                unit = column;
            } else if (folded.matches(FORMULAS)) {
                formula = column;
            } else if (folded.matches(NO_FIGURES)) {
                left.add(titles.getLast());
            } else if (!titles.isEmpty()) {
                figures.add(new Figure(column, titles));
            }
        }
        return new OutlineHead(top, lastIndex(sheet, heads), name, unit, formula, figures, left);
    }

    /** The last row of the heads. A head that spans several columns has another row of heads below it. */
    private static int lastHead(OutlineSheet sheet, int top, int name) {
        var area = sheet.area(top, name);
        int bottom = area == null ? top : area.bottom();
        for (int row = top; row <= bottom; row++) {
            for (var over : sheet.merged()) {
                if (over.top() == row && over.left() > name && over.right() > over.left()) {
                    bottom = Math.max(bottom, over.bottom() + 1);
                }
            }
        }
        return bottom;
    }

    /**
     * The last row before the body: the row below the heads when it numbers the columns (A, B, 1, 2 …), else the last
     * row of the heads.
     */
    private static int lastIndex(OutlineSheet sheet, int heads) {
        var row = sheet.rows().get(heads + 1);
        boolean numbers = row != null && row.size() > 1 && row.values().stream().allMatch(text -> text.matches(INDEX));
        return numbers ? heads + 1 : heads;
    }

    private static List<String> titles(OutlineSheet sheet, int top, int bottom, int column) {
        var titles = new ArrayList<String>();
        for (int row = top; row <= bottom; row++) {
            var text = sheet.seenAt(row, column);
            if (!text.isEmpty()
                    && !VietnameseText.fold(text).matches(SPLIT)
                    && (titles.isEmpty() || !titles.getLast().equals(text))) {
                titles.add(text);
            }
        }
        return titles;
    }
}
