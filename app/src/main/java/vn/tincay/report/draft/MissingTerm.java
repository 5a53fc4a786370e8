package vn.tincay.report.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.RateSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;

/**
 * A new row that stands among the parts of a total and has its unit, but is not added to it. Only a person knows
 * whether it belongs to the total.
 *
 * @param total code of the row with the sum
 * @param row code of the new row
 */
public record MissingTerm(String total, String row, Text totalTitle, Text rowTitle) {

    /** The name of the field in which a person answers. */
    public String field() {
        return "total." + total + "." + row;
    }

    /**
     * The rows to ask about: new ones among the parts of a total or directly below them. In the next version of a
     * form, also the new rows after these, up to the next heading or total.
     */
    public static List<MissingTerm> in(FormDraft draft) {
        var structure = draft.structure();
        var known = partsOf(structure);
        var found = new ArrayList<MissingTerm>();
        StructurePieces.allTables(structure).forEach(table -> {
            for (int at = 0; at < table.rows().size(); at++) {
                var total = table.rows().get(at);
                if (!terms(total).isEmpty()) {
                    rowsNear(table, at, draft.form() != null)
                            .filter(row -> mayBelong(row, total) && !known.contains(row.code()))
                            .map(row -> new MissingTerm(total.code(), row.code(), total.title(), row.title()))
                            .forEach(found::add);
                }
            }
        });
        return found;
    }

    /** The structure with the row added to the total. */
    public static FormStructure take(FormStructure structure, String total, String row) {
        boolean list = StructurePieces.tableOf(structure, total)
                .map(table -> StructurePieces.columns(table).isEmpty())
                .orElse(true);
        return StructurePieces.mapRows(structure, one -> {
            var terms = terms(one);
            return one.code().equals(total) && !terms.isEmpty() && !terms.contains(row)
                    ? StructurePieces.withFormula(
                            one,
                            new Computation(Computation.Kind.SUM, StructurePieces.with(terms, row))
                                    .rowFormula(list, one.formula()))
                    : one;
        });
    }

    private static Stream<FormStructure.Row> rowsNear(FormStructure.Table table, int total, boolean further) {
        var rows = table.rows();
        var terms = terms(rows.get(total));
        var places = IntStream.range(0, rows.size())
                .filter(at -> at == total || terms.contains(rows.get(at).code()))
                .summaryStatistics();
        int end = places.getMax() + 1;
        while (further && end < rows.size() - 1 && !ends(rows.get(end)) && !ends(rows.get(end + 1))) {
            end++;
        }
        return rows.subList(places.getMin(), Math.min(end + 1, rows.size())).stream()
                .filter(row -> !terms.contains(row.code()) && !row.equals(rows.get(total)));
    }

    private static boolean ends(FormStructure.Row row) {
        return StructurePieces.isHeading(row) || !terms(row).isEmpty();
    }

    private static boolean mayBelong(FormStructure.Row row, FormStructure.Row total) {
        return Codes.isProvisional(row.code())
                && !StructurePieces.isHeading(row)
                && !row.title().vi().isBlank()
                && !RateSums.isRate(row)
                && !terms(row).contains(total.code())
                && unit(row.unit()).equals(unit(total.unit()));
    }

    /** The rows that are part of another row already: of a sum, or of a check "part ≤ whole". */
    private static Set<String> partsOf(FormStructure structure) {
        var parts = StructurePieces.allRows(structure)
                .flatMap(row -> terms(row).stream())
                .collect(Collectors.toCollection(HashSet::new));
        StructurePieces.checks(structure).stream()
                .filter(rule -> rule.rule().contains("<="))
                .forEach(rule -> parts.add(rule.rule().strip().split("[. ]", 2)[0]));
        return parts;
    }

    private static List<String> terms(FormStructure.Row row) {
        var computation = Computation.ofRow(row.formula());
        return computation.kind() == Computation.Kind.SUM ? computation.terms() : List.of();
    }

    private static String unit(@Nullable Text unit) {
        return unit == null ? "" : VietnameseText.fold(unit.vi());
    }
}
