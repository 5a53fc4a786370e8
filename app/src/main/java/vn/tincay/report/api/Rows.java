package vn.tincay.report.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Excerpt;
import vn.tincay.base.text.ProgramNumber;
import vn.tincay.base.text.TypedText;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.entry.CellRules;
import vn.tincay.report.exchange.ImportedSubmission;
import vn.tincay.report.exchange.RowError;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;

/**
 * Collects the rows of one request while it is read. A row with an error is left out as a whole, and so is a submission
 * whose rows contradict each other. Figures have one format in every language: digits with at most one decimal point
 * and no more decimals than the cell has, so {@code 2.000} is never 2.
 */
final class Rows {

    /** The most values in one request, to limit its memory; no client needs more at once. */
    private static final int MAX_VALUES = 500_000;

    private static final int LONGEST_ECHO = 100;

    /**
     * The number of decimals that makes a figure ambiguous: in Vietnamese a point before three digits separates
     * thousands.
     */
    private static final int AMBIGUOUS_DECIMALS = 3;

    private record SubmissionKey(String agency, Period period) {}

    private final Form form;
    private final List<ImportedSubmission> submissions = new ArrayList<>();
    private final Map<SubmissionKey, ImportedSubmission> mergedRows = new HashMap<>();
    private final Set<SubmissionKey> leftOut = new HashSet<>();
    private final List<RowError> errors = new ArrayList<>();
    private @Nullable ImportedSubmission open;
    private boolean faulty;
    private int row;
    private int values;

    Rows(Form form) {
        this.form = form;
    }

    void begin(@Nullable String agency, @Nullable String period) {
        count();
        row++;
        faulty = false;
        open = null;
        var code = agency == null ? "" : TypedText.clean(agency).strip();
        if (code.isEmpty()) {
            addError("", null, Problem.of("report.api.agency-missing"));
            return;
        }
        try {
            var known = Period.of(period == null ? "" : period.strip());
            if (known.kind() == form.window().kind()) {
                open = new ImportedSubmission(row, code, known);
                return;
            }
        } catch (IllegalArgumentException notAPeriod) {
            // Reported below, like a period of another kind.
        }
        addError(code, null, Problem.of("report.api.period", shortened(period == null ? "" : period)));
    }

    void addNumber(String cell, BigDecimal value) {
        withCell(cell, definedCell -> {
            boolean grouped = value.scale() == AMBIGUOUS_DECIMALS && definedCell.decimals() < AMBIGUOUS_DECIMALS;
            var problem = Problem.of("report.api.too-precise", shortened(value.toString()), definedCell.decimals());
            put(definedCell, ProgramNumber.withoutNoise(value), grouped ? problem : null);
        });
    }

    void addText(String cell, String text) {
        withCell(cell, definedCell -> {
            var value = ProgramNumber.parse(text);
            if (value.isEmpty()) {
                addError(cell, Problem.of("report.api.not-a-number", shortened(text)));
            } else {
                var figure = ProgramNumber.withoutNoise(value.get());
                boolean precise = figure.scale() > definedCell.decimals();
                var problem = Problem.of("report.api.too-precise", shortened(text.strip()), definedCell.decimals());
                put(definedCell, figure, precise ? problem : null);
            }
        });
    }

    void clear(String cell) {
        withCell(cell, definedCell -> {
            if (open != null) {
                open.clear(definedCell.position());
            }
        });
    }

    /** Reads a field of a table as the value of a cell. */
    void addField(String cell, SheetCell field) {
        switch (field) {
            case SheetCell.Words words -> addText(cell, words.text());
            case SheetCell.Number number -> withCell(cell, known -> put(known, number.value(), null));
            case SheetCell.Percent percent ->
                withCell(
                        cell,
                        known -> put(
                                known,
                                percent.value(),
                                known.type() == CellType.PERCENT
                                        ? null
                                        : Problem.of(
                                                "report.api.not-a-number", SheetCell.plain(percent.value()) + " %")));
            case SheetCell.UnusableValue(var why, var formula) when why == SheetCell.UnusableReason.NOTHING -> count();
            case SheetCell.UnusableValue unusable ->
                withCell(
                        cell,
                        known -> addError(
                                cell, Problem.of("report.api.unfit." + unusable.why(), shortened(unusable.shown()))));
        }
    }

    /** Refuses a field in a column that has no name in the header line. */
    void refuseNamelessColumn(int column) {
        addError(null, Problem.of("report.api.column-nameless", column));
    }

    void refuseMember(String name) {
        addError(null, Problem.of("report.api.unknown-member", shortened(name)));
    }

    /** Counts a value or a row towards the limit; rows count because an error may be stored for each. */
    void count() {
        if (++values > MAX_VALUES) {
            throw new TooManyRows(MAX_VALUES);
        }
    }

    void end() {
        if (open == null) {
            return;
        }
        var submission = new SubmissionKey(open.agency(), open.period());
        var before =
                mergedRows.computeIfAbsent(submission, one -> new ImportedSubmission(row, one.agency(), one.period()));
        if (!before.mergeAndCompare(open)) {
            addError(null, Problem.of("report.api.value-twice"));
            leftOut.add(submission);
        }
        if (!faulty) {
            submissions.add(open);
        }
        open = null;
    }

    private void withCell(String cell, Consumer<Cell> known) {
        count();
        if (open != null) {
            form.cell(cell)
                    .or(() -> form.cell(cell.strip().toLowerCase(Locale.ROOT)))
                    .filter(one -> !one.isComputed())
                    .ifPresentOrElse(
                            known,
                            () -> addError(
                                    cell, Problem.of("report.api.unknown-cell", shortened(TypedText.clean(cell)))));
        }
    }

    private void put(Cell cell, BigDecimal value, @Nullable Problem found) {
        var problem = found == null ? CellRules.problem(cell, value) : found;
        if (problem != null) {
            addError(cell.code(), problem);
        } else if (open != null && !open.put(cell.position(), cell.stored(value))) {
            addError(cell.code(), Problem.of("report.api.value-twice"));
        }
    }

    private void addError(@Nullable String cell, Problem problem) {
        if (open != null) {
            addError(open.agency(), cell, problem);
        }
    }

    private void addError(String agency, @Nullable String cell, Problem problem) {
        faulty = true;
        errors.add(new RowError(row, agency, cell, problem));
    }

    /** Refuses rows about any other submission, when the request is about a single one. */
    void requireOnly(String agency, Period period) {
        for (var importedSubmission : submissions) {
            if (!importedSubmission.agency().equals(agency)
                    || !importedSubmission.period().equals(period)) {
                errors.add(new RowError(
                        importedSubmission.row(),
                        importedSubmission.agency(),
                        null,
                        Problem.of("report.api.unknown-agency", importedSubmission.agency())));
                leftOut.add(new SubmissionKey(importedSubmission.agency(), importedSubmission.period()));
            }
        }
    }

    /** Whether the request contains neither a value nor an error; answering with success would mislead the client. */
    boolean isEmpty() {
        return errors.isEmpty()
                && submissions.stream().allMatch(importedSubmission -> importedSubmission.countValues() == 0);
    }

    List<ImportedSubmission> accepted() {
        return submissions.stream()
                .filter(importedSubmission ->
                        !leftOut.contains(new SubmissionKey(importedSubmission.agency(), importedSubmission.period())))
                .toList();
    }

    List<RowError> errors() {
        return errors;
    }

    private static String shortened(String text) {
        return Excerpt.of(text, LONGEST_ECHO);
    }

    /** Thrown for a request with too many values, before anything is stored. */
    static final class TooManyRows extends RuntimeException {
        TooManyRows(int most) {
            super("more than " + most + " values", null, false, false);
        }
    }
}
