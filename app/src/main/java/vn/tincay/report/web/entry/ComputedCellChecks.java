package vn.tincay.report.web.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.entry.CellRules;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.sheet.FilledSheet;
import vn.tincay.report.web.FigureFormat;

/**
 * Compares the figures that a workbook or a pasted block gives for computed cells with those that the form computes.
 * Given figures are never stored, but a difference is reported: it means that an entered figure is missing or in the
 * wrong cell.
 */
final class ComputedCellChecks {

    private final Form form;
    private final String language;

    ComputedCellChecks(Form form, String language) {
        this.form = form;
        this.language = language;
    }

    /**
     * The computed figures that differ from the workbook. A total that is unchanged since the workbook was created is
     * left out, even when the cells it is computed from were filled in.
     */
    List<Problem> differences(FilledSheet filled) {
        var before = form.values(figures(filled, false));
        var after = form.values(figures(filled, true));
        var notImported = new ArrayList<Problem>();
        filled.computed().forEach((code, filledCell) -> {
            var cell = form.require(code);
            var givenFigure = read(cell, filledCell.value());
            if (givenFigure != null
                    && !isSame(cell, givenFigure, before.get(code))
                    && !isSame(cell, givenFigure, after.get(code))) {
                notImported.add(Problem.at(
                        "file",
                        "report.sheet.total-differs",
                        filledCell.address(),
                        cell.title(),
                        FigureFormat.value(cell, rounded(cell, givenFigure), language),
                        computedText(cell, after.get(code))));
            }
        });
        return notImported;
    }

    /**
     * The first pasted figure that differs from the computed one; empty when none does.
     *
     * @param given the pasted figures, by code of the cell
     */
    Optional<Differing> firstDifference(Map<String, String> given, Figures stored) {
        var values = form.values(stored);
        return given.entrySet().stream()
                .filter(entry -> {
                    var cell = form.require(entry.getKey());
                    var figure = read(cell, entry.getValue());
                    return figure == null || !isSame(cell, figure, values.get(entry.getKey()));
                })
                .findFirst()
                .map(entry -> {
                    var cell = form.require(entry.getKey());
                    return new Differing(cell, entry.getValue(), computedText(cell, values.get(entry.getKey())));
                });
    }

    record Differing(Cell cell, String givenValue, String computedValue) {}

    private Figures figures(FilledSheet filled, boolean now) {
        var figures = Figures.NONE;
        for (var cell : form.entered()) {
            var filledCell = filled.cells().get(cell.code());
            var was = filled.originalValue(cell.code());
            var value = now && filledCell != null
                    ? read(cell, filledCell.value())
                    : was.isEmpty() ? null : new BigDecimal(was);
            if (value != null && CellRules.problem(cell, value) == null) {
                figures = figures.with(cell.position(), cell.stored(value));
            }
        }
        return figures;
    }

    private @Nullable BigDecimal read(Cell cell, @Nullable SheetCell value) {
        return switch (value) {
            case SheetCell.Number number
            when Math.abs((long) number.value().scale()) <= SheetCell.MAX_ZEROS -> number.value();
            case SheetCell.Percent percent
            when Math.abs((long) percent.value().scale()) <= SheetCell.MAX_ZEROS -> percent.value();
            case SheetCell.Words words -> read(cell, words.text());
            case null, default -> null;
        };
    }

    private @Nullable BigDecimal read(Cell cell, String text) {
        return TypedNumber.decimal(text.replaceFirst("\\s*%$", ""), language, Math.max(1, cell.decimals()))
                        instanceof TypedNumber.ReadNumber.Figure(var figure)
                ? figure
                : null;
    }

    private static boolean isSame(Cell cell, BigDecimal givenFigure, @Nullable BigDecimal computedValue) {
        return computedValue == null
                ? givenFigure.signum() == 0
                : rounded(cell, givenFigure).compareTo(computedValue) == 0;
    }

    private static BigDecimal rounded(Cell cell, BigDecimal value) {
        return value.setScale(cell.decimals(), RoundingMode.HALF_UP);
    }

    private String computedText(Cell cell, @Nullable BigDecimal value) {
        return value == null ? "–" : FigureFormat.value(cell, value, language);
    }
}
