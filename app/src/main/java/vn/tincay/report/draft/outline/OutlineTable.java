package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.draft.structure.ProposedSums;
import vn.tincay.report.form.FormStructure;

/**
 * Makes a table of a form from heads and rows, with the checks that "Trong đó" (of which) suggests. Sums are only
 * proposed: a note holds each until an officer accepts it.
 */
final class OutlineTable {

    private static final String ERROR = "error";
    private static final int SEVERAL = 2;

    private final OutlineHead head;
    private final List<OutlineRow> rows;
    private final OutlineParts parts;
    private final List<Problem> notes;
    private final List<String> codes;
    private final List<FormStructure.Column> columns;
    private final String code = Codes.provisional();

    OutlineTable(OutlineHead head, List<OutlineRow> rows, List<Problem> notes) {
        this.head = head;
        this.rows = rows;
        this.notes = notes;
        this.parts = OutlineParts.of(rows);
        this.codes = rows.stream().map(row -> Codes.provisional()).toList();
        this.columns = columns();
    }

    FormStructure.Table table(String title) {
        head.leftOut().forEach(column -> notes.add(Problem.of("report.draft.note.column", column)));
        var titles = titles();
        var made = new ArrayList<FormStructure.Row>();
        for (int at = 0; at < rows.size(); at++) {
            made.add(row(at, titles.get(at)));
            proposeSum(at);
        }
        return new FormStructure.Table(code, new Text(title, ""), null, columns.isEmpty() ? null : columns, made);
    }

    /** The checks that no part is more than its whole, in any column. */
    List<FormStructure.Rule> checks() {
        var checks = new ArrayList<FormStructure.Rule>();
        parts.wholes().forEach((part, whole) -> {
            notes.add(Problem.of(
                    "report.draft.note.part",
                    rows.get(part).title(),
                    rows.get(whole).title()));
            for (var column : columns.isEmpty() ? List.of("") : codes(columns)) {
                if (isCell(part, column) && isCell(whole, column)) {
                    var cell = cell(part, column);
                    checks.add(
                            new FormStructure.Rule(cell, cell + " <= " + cell(whole, column), ERROR, new Text("", "")));
                }
            }
        });
        return checks;
    }

    private boolean isCell(int row, String column) {
        return column.isEmpty() || !skipped(row).contains(column);
    }

    private String cell(int row, String column) {
        return column.isEmpty() ? codes.get(row) : codes.get(row) + "." + column;
    }

    private FormStructure.Row row(int at, String title) {
        var row = rows.get(at);
        var unit = row.heading() || row.unit().isEmpty() ? null : new Text(row.unit(), "");
        var skip = skipped(at);
        return new FormStructure.Row(
                codes.get(at),
                new Text(title, ""),
                row.heading() ? true : null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                skip.isEmpty() ? null : skip);
    }

    private List<String> skipped(int at) {
        return columns.isEmpty()
                ? List.of()
                : rows.get(at).skipped().stream()
                        .map(column -> head.figures().stream()
                                .map(OutlineHead.Figure::column)
                                .toList()
                                .indexOf(column))
                        .map(index -> columns.get(index).code())
                        .toList();
    }

    private void proposeSum(int at) {
        var terms = parts.sums().get(at);
        if (terms == null
                || !skipped(at).isEmpty()
                || terms.stream().anyMatch(term -> !skipped(term).isEmpty())) {
            if (rows.get(at).formula().isWritten()) {
                notes.add(Problem.of(
                        "report.draft.note.formula",
                        rows.get(at).line(),
                        rows.get(at).formula().written()));
            }
            return;
        }
        notes.add(Problem.at(
                ProposedSums.ofRow(codes.get(at), terms.stream().map(codes::get).toList()),
                "report.draft.note.sum",
                rows.get(at).title(),
                terms.size(),
                terms.stream().map(term -> rows.get(term).title()).collect(Collectors.joining("; "))));
    }

    /**
     * The titles of the rows. A title that occurs more than once is preceded by the title of the row to which its row
     * belongs.
     */
    private List<String> titles() {
        var count = rows.stream()
                .filter(row -> !row.heading())
                .collect(Collectors.groupingBy(row -> VietnameseText.fold(row.title()), Collectors.counting()));
        var used = new HashSet<String>();
        var titles = new ArrayList<String>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var above = parts.above(at);
            boolean twice = !row.heading() && count.getOrDefault(VietnameseText.fold(row.title()), 0L) > 1;
            var title = twice && above != null ? rows.get(above).title() + " – " + row.title() : row.title();
            if (!row.heading() && !title.isEmpty() && !used.add(VietnameseText.fold(title))) {
                notes.add(Problem.of("report.draft.note.double", row.line(), title));
            }
            titles.add(title);
        }
        return titles;
    }

    /** The columns of figures; empty when there is only one, which makes the table a list. */
    private List<FormStructure.Column> columns() {
        if (head.figures().size() < SEVERAL) {
            return List.of();
        }
        Map<Integer, String> names = head.figures().stream()
                .collect(Collectors.toMap(OutlineHead.Figure::column, figure -> Codes.provisional()));
        head.figures().forEach(figure -> proposeSum(figure, names));
        return head.figures().stream()
                .map(figure -> new FormStructure.Column(code(names, figure), new Text(figure.title(), ""), null))
                .toList();
    }

    /** Proposes a column "Tổng số" (total) as the sum of its neighbours under the same head, if at least two. */
    private void proposeSum(OutlineHead.Figure total, Map<Integer, String> names) {
        var terms = head.figures().stream()
                .filter(one -> one.column() != total.column()
                        && !isTotal(one)
                        && one.group().equals(total.group()))
                .toList();
        if (isTotal(total) && terms.size() >= SEVERAL) {
            notes.add(Problem.at(
                    ProposedSums.ofColumn(
                            code,
                            code(names, total),
                            terms.stream().map(one -> code(names, one)).toList()),
                    "report.draft.note.column-sum",
                    total.title(),
                    terms.size(),
                    terms.stream().map(OutlineHead.Figure::title).collect(Collectors.joining("; "))));
        }
    }

    private static String code(Map<Integer, String> names, OutlineHead.Figure figure) {
        return Objects.requireNonNull(names.get(figure.column()));
    }

    private static boolean isTotal(OutlineHead.Figure figure) {
        return VietnameseText.fold(figure.titles().getLast()).matches("(tong so|tong cong|tong|cong)");
    }

    private static List<String> codes(List<FormStructure.Column> columns) {
        return columns.stream().map(FormStructure.Column::code).toList();
    }
}
