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

/** The changes a filled workbook would make, as if they were typed. A cell without a usable figure is shown with its problem, and its stored value stays. */
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
        filled.cells().forEach((code, found) -> {
            var cell = form.require(code);
            var was = filled.was(code);
            var problem = found.problem() == null ? percent(cell, found) : found.problem();
            if (found.isNothing() && was.isEmpty()) {
                return;
            }
            if (problem != null) {
                changes.add(change(cell, found, shown(cell, was), fingerprint(found), language.say(problem), false));
            } else if (!says(cell, found, was)) {
                entries.add(new CellEntry(code, shown(cell, was), typed(found)));
            }
        });
        var problems = entering.problems(viewer, report.id(), entries, language.language()).stream()
                .collect(Collectors.toMap(Problem::field, language::say, (first, second) -> first));
        for (var entry : entries) {
            var found = Objects.requireNonNull(filled.cells().get(entry.cell()));
            var problem = problems.get("cell." + entry.cell());
            changes.add(change(form.require(entry.cell()), found, entry.was(), entry.typed(), problem, true));
        }
        words(form, filled, changes);
        return changes;
    }

    private void words(Form form, FilledSheet filled, List<SheetPage.Change> changes) {
        for (var part : form.narratives()) {
            var found = filled.parts().get(part.code());
            var was = filled.wasPart(part.code());
            if (found == null
                    || found.isNothing() && was.isBlank()
                    || found.problem() == null && found.shown().strip().equals(was.strip())) {
                continue;
            }
            var problem = found.problem() == null && found.value() instanceof SheetCell.UnusableValue
                    ? Problem.of("report.sheet.no-words", found.shown())
                    : found.problem();
            changes.add(new SheetPage.Change(
                    "part." + part.code(),
                    part.title().in(language.language()),
                    found.place(),
                    was,
                    found.shown(),
                    problem == null ? null : language.say(problem),
                    problem == null));
        }
    }

    private SheetPage.Change change(
            Cell cell, FilledCell found, String was, String now, @Nullable String problem, boolean sent) {
        return new SheetPage.Change(
                "cell." + cell.code(), cell.title().in(language.language()), found.place(), was, now, problem, sent);
    }

    private @Nullable Problem percent(Cell cell, FilledCell found) {
        return found.value() instanceof SheetCell.Percent && cell.type() != CellType.PERCENT
                ? Problem.at("cell." + cell.code(), "report.sheet.percent", fingerprint(found))
                : null;
    }

    /** Whether the value is unchanged since the workbook was created. */
    private boolean says(Cell cell, FilledCell found, String was) {
        var now = switch (found.value()) {
            case null -> null;
            case SheetCell.Number number -> number.value();
            case SheetCell.Percent percent -> percent.value();
            case SheetCell.Words words -> read(cell, words.text());
            case SheetCell.UnusableValue unfit -> null;
        };
        if (now == null) {
            return found.value() == null && was.isEmpty();
        }
        return !was.isEmpty() && now.compareTo(new BigDecimal(was)) == 0;
    }

    private @Nullable BigDecimal read(Cell cell, String text) {
        var reading = cell.decimals() == 0
                ? TypedNumber.whole(text, language.language())
                : TypedNumber.decimal(text, language.language(), cell.decimals());
        return reading instanceof TypedNumber.ReadNumber.Figure(var figure) ? figure : null;
    }

    /** With the percent sign, as it can be found in the file. */
    private String fingerprint(FilledCell found) {
        return found.value() instanceof SheetCell.Percent ? typed(found) + " %" : typed(found);
    }

    private String typed(FilledCell found) {
        return switch (found.value()) {
            case SheetCell.Number number -> written(number.value());
            case SheetCell.Percent percent -> written(percent.value());
            case null, default -> found.shown();
        };
    }

    private String written(BigDecimal value) {
        return Math.abs((long) value.scale()) > SheetCell.MAX_ZEROS
                ? value.toString()
                : Objects.requireNonNull(TypedNumber.written(value, language.language()));
    }

    private String shown(Cell cell, String was) {
        return was.isEmpty() ? "" : FigureFormat.value(cell, new BigDecimal(was), language.language());
    }
}
