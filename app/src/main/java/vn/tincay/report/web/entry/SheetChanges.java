package vn.tincay.report.web.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.Report;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Form;
import vn.tincay.report.sheet.FilledCell;
import vn.tincay.report.sheet.FilledSheet;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/**
 * Finds the changes that a filled workbook would make, as if they were typed. A cell without a usable figure is shown
 * with its problem, and its stored value stays.
 */
@Component
class SheetChanges {

    private final EnteringFigures entering;
    private final RequestLanguage language;

    SheetChanges(EnteringFigures entering, RequestLanguage language) {
        this.entering = entering;
        this.language = language;
    }

    List<SheetPage.Change> of(Viewer viewer, Report report, Form form, FilledSheet filled) {
        var changes = new ArrayList<SheetPage.Change>();
        var entries = new ArrayList<CellEntry>();
        filled.cells().forEach((code, filledCell) -> {
            var cell = form.require(code);
            var was = filled.originalValue(code);
            var problem = filledCell.problem() == null ? percentProblem(cell, filledCell) : filledCell.problem();
            if (filledCell.isNothing() && was.isEmpty()) {
                return;
            }
            if (problem != null) {
                changes.add(change(
                        cell,
                        filledCell,
                        shown(cell, was),
                        SheetNotation.shown(filledCell, language.language()),
                        language.say(problem),
                        false));
            } else if (!isUnchanged(cell, filledCell, was)) {
                entries.add(new CellEntry(
                        code,
                        shown(cell, was),
                        SheetNotation.typed(filledCell, language.language()),
                        SheetNotation.shown(filledCell, language.language()),
                        false));
            }
        });
        var problems = entering.problems(viewer, report.id(), entries, language.language()).stream()
                .collect(Collectors.toMap(Problem::field, language::say, (first, second) -> first));
        for (var entry : entries) {
            var filledCell = Objects.requireNonNull(filled.cells().get(entry.cell()));
            var problem = problems.get("cell." + entry.cell());
            changes.add(change(form.require(entry.cell()), filledCell, entry.was(), entry.typed(), problem, true));
        }
        addNarratives(form, filled, changes);
        return changes;
    }

    private void addNarratives(Form form, FilledSheet filled, List<SheetPage.Change> changes) {
        for (var narrative : form.narratives()) {
            var filledCell = filled.narratives().get(narrative.code());
            var was = filled.originalNarrative(narrative.code());
            if (filledCell == null
                    || filledCell.isNothing() && was.isBlank()
                    || filledCell.problem() == null
                            && filledCell.shown().strip().equals(was.strip())) {
                continue;
            }
            var problem = filledCell.problem() == null && filledCell.value() instanceof SheetCell.UnusableValue
                    ? Problem.of("report.sheet.no-words", filledCell.shown())
                    : filledCell.problem() == null
                            ? narrative.problem(filledCell.shown()).orElse(null)
                            : filledCell.problem();
            changes.add(new SheetPage.Change(
                    "part." + narrative.code(),
                    narrative.title().in(language.language()),
                    filledCell.address(),
                    was,
                    filledCell.shown(),
                    filledCell.shown(),
                    problem == null ? null : language.say(problem),
                    problem == null));
        }
    }

    private SheetPage.Change change(
            Cell cell, FilledCell filledCell, String was, String now, @Nullable String problem, boolean sent) {
        return new SheetPage.Change(
                "cell." + cell.code(),
                cell.title().in(language.language()),
                filledCell.address(),
                was,
                now,
                SheetNotation.shown(filledCell, language.language()),
                problem,
                sent);
    }

    private @Nullable Problem percentProblem(Cell cell, FilledCell filledCell) {
        return filledCell.value() instanceof SheetCell.Percent && cell.type() != CellType.PERCENT
                ? Problem.at(
                        "cell." + cell.code(),
                        "report.sheet.percent",
                        SheetNotation.shown(filledCell, language.language()))
                : null;
    }

    /** Whether the value is unchanged since the workbook was created. */
    private boolean isUnchanged(Cell cell, FilledCell filledCell, String was) {
        var now = switch (filledCell.value()) {
            case null -> null;
            case SheetCell.Number number -> number.value();
            case SheetCell.Percent percent -> percent.value();
            case SheetCell.Words words -> read(cell, words.text());
            case SheetCell.UnusableValue unusable -> null;
        };
        if (now == null) {
            return filledCell.value() == null && was.isEmpty();
        }
        return !was.isEmpty() && now.compareTo(new BigDecimal(was)) == 0;
    }

    private @Nullable BigDecimal read(Cell cell, String text) {
        var reading = cell.decimals() == 0
                ? TypedNumber.whole(text, language.language())
                : TypedNumber.decimal(text, language.language(), cell.decimals());
        return reading instanceof TypedNumber.ReadNumber.Figure(var figure) ? figure : null;
    }

    private String shown(Cell cell, String was) {
        return was.isEmpty() ? "" : FigureFormat.value(cell, new BigDecimal(was), language.language());
    }
}
