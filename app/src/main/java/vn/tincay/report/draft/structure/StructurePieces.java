package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;

/** Finds and replaces the pieces of a structure; every change returns a new structure. */
public final class StructurePieces {

    private StructurePieces() {}

    public static List<FormStructure.Table> tables(FormStructure.Section section) {
        return orEmpty(section.tables());
    }

    public static List<Section.Narrative> narratives(FormStructure.Section section) {
        return orEmpty(section.narratives());
    }

    public static List<FormStructure.Column> columns(FormStructure.Table table) {
        return orEmpty(table.columns());
    }

    public static List<FormStructure.Rule> checks(FormStructure structure) {
        return orEmpty(structure.checks());
    }

    public static Stream<FormStructure.Table> allTables(FormStructure structure) {
        return structure.sections().stream().flatMap(section -> tables(section).stream());
    }

    public static Stream<FormStructure.Row> allRows(FormStructure structure) {
        return allTables(structure).flatMap(table -> table.rows().stream());
    }

    public static Optional<FormStructure.Table> table(FormStructure structure, String code) {
        return allTables(structure).filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table that has a row of this code; empty when no table has one. */
    public static Optional<FormStructure.Table> tableOf(FormStructure structure, String row) {
        return allTables(structure)
                .filter(table ->
                        table.rows().stream().anyMatch(one -> one.code().equals(row)))
                .findFirst();
    }

    public static Optional<FormStructure.Row> row(FormStructure structure, String code) {
        return allRows(structure).filter(row -> row.code().equals(code)).findFirst();
    }

    public static FormStructure withSections(FormStructure structure, List<FormStructure.Section> sections) {
        return with(structure, sections, structure.checks());
    }

    public static FormStructure withChecks(FormStructure structure, List<FormStructure.Rule> checks) {
        return with(structure, structure.sections(), checks);
    }

    private static FormStructure with(
            FormStructure structure, List<FormStructure.Section> sections, @Nullable List<FormStructure.Rule> checks) {
        return new FormStructure(
                structure.code(),
                structure.version(),
                structure.validFrom(),
                structure.title(),
                structure.citation(),
                structure.window(),
                structure.paper(),
                null,
                sections,
                checks);
    }

    public static FormStructure mapSections(FormStructure structure, UnaryOperator<FormStructure.Section> change) {
        return withSections(structure, structure.sections().stream().map(change).toList());
    }

    public static FormStructure mapTables(FormStructure structure, UnaryOperator<FormStructure.Table> change) {
        return mapSections(
                structure,
                section ->
                        withTables(section, tables(section).stream().map(change).toList()));
    }

    public static FormStructure mapRows(FormStructure structure, UnaryOperator<FormStructure.Row> change) {
        return mapTables(
                structure,
                table -> withRows(table, table.rows().stream().map(change).toList()));
    }

    public static FormStructure.Section withTables(FormStructure.Section section, List<FormStructure.Table> tables) {
        return new FormStructure.Section(section.code(), section.title(), section.narratives(), tables);
    }

    public static FormStructure.Section withNarratives(
            FormStructure.Section section, List<Section.Narrative> narratives) {
        return new FormStructure.Section(section.code(), section.title(), narratives, section.tables());
    }

    public static FormStructure.Table withRows(FormStructure.Table table, List<FormStructure.Row> rows) {
        return new FormStructure.Table(table.code(), table.title(), table.note(), table.columns(), rows);
    }

    public static FormStructure.Table withColumns(FormStructure.Table table, List<FormStructure.Column> columns) {
        return new FormStructure.Table(
                table.code(), table.title(), table.note(), columns.isEmpty() ? null : columns, table.rows());
    }

    public static FormStructure.Row withFormula(FormStructure.Row row, @Nullable String formula) {
        return with(row, row.code(), formula);
    }

    public static FormStructure.Row withCode(FormStructure.Row row, String code) {
        return with(row, code, row.formula());
    }

    public static FormStructure.Row withType(FormStructure.Row row, CellType type) {
        return with(row, row.code(), type, row.formula());
    }

    private static FormStructure.Row with(FormStructure.Row row, String code, @Nullable String formula) {
        return with(row, code, row.type(), formula);
    }

    private static FormStructure.Row with(
            FormStructure.Row row, String code, @Nullable CellType type, @Nullable String formula) {
        return new FormStructure.Row(
                code,
                row.title(),
                row.heading(),
                row.unit(),
                type,
                row.decimals(),
                formula,
                row.summed(),
                row.required(),
                row.help(),
                row.skip());
    }

    public static boolean isHeading(FormStructure.Row row) {
        return Boolean.TRUE.equals(row.heading());
    }

    /**
     * The list with the first matching element moved by {@code by} places; unchanged when that would leave the list.
     */
    public static <T> List<T> moved(List<T> list, Predicate<T> which, int by) {
        for (int at = 0; at < list.size(); at++) {
            int to = at + by;
            if (which.test(list.get(at)) && to >= 0 && to < list.size()) {
                var other = new ArrayList<>(list);
                other.add(to, other.remove(at));
                return other;
            }
        }
        return list;
    }

    public static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    public static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    public static Text blank() {
        return new Text("", "");
    }

    public static <T> List<T> orEmpty(@Nullable List<T> maybe) {
        return maybe == null ? List.of() : maybe;
    }

    public static <T> List<T> mapEach(List<T> list, Function<T, T> change) {
        return list.stream().map(change).toList();
    }
}
