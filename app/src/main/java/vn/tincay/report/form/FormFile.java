package vn.tincay.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.formula.Check;
import vn.tincay.report.form.formula.Formula;
import vn.tincay.report.form.formula.Rates;

/** Makes a form from the text or the structure of a form file. Throws IllegalArgumentException with the first error. */
public final class FormFile {

    private static final Text NO_UNIT = new Text("", "");
    private static final FormStructure.Column SINGLE_COLUMN =
            new FormStructure.Column("", new Text("Số liệu", "Figure"), null);

    private final SequencedMap<String, Cell> cells = new LinkedHashMap<>();
    private int places;

    private FormFile() {}

    /**
     * Reads a form file. Cells get positions in the order of the file; the database assigns their permanent positions.
     */
    public static Form read(String yaml) {
        return of(FormStructureText.read(yaml));
    }

    /**
     * The form of a finished structure. Its formulas and checks must name only its cells, and no formulas may run in a
     * circle.
     */
    public static Form of(FormStructure structure) {
        var form = draft(structure);
        checkReferences(form);
        return form;
    }

    /** The form of an unfinished structure, for its preview; a formula that runs in a circle has no value. */
    public static Form draft(FormStructure structure) {
        return new FormFile().form(structure);
    }

    private Form form(FormStructure structure) {
        var sections = structure.sections().stream().map(this::section).toList();
        var checks = orEmpty(structure.checks()).stream()
                .map(rule -> Check.of(rule.cell(), rule.rule(), rule.level().equals("error"), rule.message()))
                .toList();
        return new Form(
                structure.code(),
                structure.version(),
                structure.validFrom(),
                structure.title(),
                structure.citation(),
                structure.window(),
                structure.paper() == null
                        ? FormPaperTexts.of(structure.code(), structure.citation())
                        : structure.paper(),
                sections,
                cells,
                checks);
    }

    private Section section(FormStructure.Section section) {
        var tables = orEmpty(section.tables()).stream().map(this::table).toList();
        return new Section(section.code(), section.title(), orEmpty(section.narratives()), tables);
    }

    private Section.Table table(FormStructure.Table grid) {
        var columns = grid.columns() == null ? List.of(SINGLE_COLUMN) : grid.columns();
        var rows = grid.rows().stream().map(row -> row(row, columns)).toList();
        var heads = columns.stream()
                .map(column -> new Section.Column(column.code(), column.title()))
                .toList();
        return new Section.Table(grid.code(), grid.title(), grid.note(), heads, rows);
    }

    private Section.Row row(FormStructure.Row row, List<FormStructure.Column> columns) {
        var heading = Boolean.TRUE.equals(row.heading());
        var codes = new ArrayList<@Nullable String>();
        for (var column : columns) {
            codes.add(heading || orEmpty(row.skip()).contains(column.code()) ? null : addCell(row, column));
        }
        return new Section.Row(
                row.code(), row.title(), Objects.requireNonNullElse(row.unit(), NO_UNIT), heading, codes);
    }

    private String addCell(FormStructure.Row row, FormStructure.Column column) {
        var single = column.code().isEmpty();
        var code = single ? row.code() : row.code() + "." + column.code();
        var title = single ? row.title() : joined(row.title(), column.title());
        var formula = formula(row, column);
        var type = Objects.requireNonNullElse(row.type(), CellType.COUNT);
        var cell = new Cell(
                code,
                formula == null ? places++ : -1,
                type,
                Objects.requireNonNullElse(row.decimals(), type == CellType.COUNT ? 0 : 1),
                title,
                Objects.requireNonNullElse(row.unit(), NO_UNIT),
                row.help(),
                formula == null
                        ? null
                        : Formula.of(formula.replace("{row}", row.code()).replace("{col}", column.code())),
                !Boolean.FALSE.equals(row.summed())
                        && type != CellType.PERCENT
                        && !Rates.isRate(row.title(), row.unit()),
                Boolean.TRUE.equals(row.required()));
        if (cells.put(code, cell) != null) {
            throw new IllegalArgumentException("two cells are called " + code);
        }
        return code;
    }

    /** The formula of a cell: the row's, else the column's; null if typed, which a blank row formula marks. */
    private static @Nullable String formula(FormStructure.Row row, FormStructure.Column column) {
        var formula = row.formula() == null ? column.formula() : row.formula();
        return formula == null || formula.isBlank() ? null : formula;
    }

    private static void checkReferences(Form form) {
        for (var cell : form.cells().values()) {
            if (cell.formula() != null) {
                cell.formula().cells().forEach(form::require);
            }
        }
        for (var check : form.checks()) {
            form.require(check.cell());
            check.left().cells().forEach(form::require);
            check.right().cells().forEach(form::require);
        }
        var circle = FormulaCircle.in(form);
        if (!circle.isEmpty()) {
            throw new IllegalArgumentException("the formulas run in a circle: "
                    + circle.stream().map(Cell::code).collect(Collectors.joining(" → ")));
        }
    }

    private static Text joined(Text row, Text column) {
        return new Text(row.vi() + " – " + column.vi(), row.en() + " – " + column.en());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> maybe) {
        return maybe == null ? List.of() : maybe;
    }
}
