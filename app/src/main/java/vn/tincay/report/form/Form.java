package vn.tincay.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.formula.Check;

/**
 * One version of a form. A draft uses the version in force when its period closes; a signed version of a report keeps
 * the version of the form with which it was signed.
 */
public record Form(
        String code,
        int version,
        LocalDate validFrom,
        Text title,
        String citation,
        WindowRule window,
        FormPaperTexts paper,
        List<Section> sections,
        SequencedMap<String, Cell> cells,
        List<Check> checks) {

    public Optional<Cell> cell(String code) {
        return Optional.ofNullable(cells.get(code));
    }

    public Cell require(String code) {
        return cell(code).orElseThrow(() -> new IllegalArgumentException("no cell " + code + " in " + this.code));
    }

    /** The entered cells, in the order of the printed form. */
    public List<Cell> entered() {
        return cells.values().stream().filter(cell -> !cell.isComputed()).toList();
    }

    public List<Section.Narrative> narratives() {
        return sections.stream()
                .flatMap(section -> section.narratives().stream())
                .toList();
    }

    /** Whether the level above adds up the cell at this position. */
    public boolean isSummed(int position) {
        return entered().stream().anyMatch(cell -> cell.position() == position && cell.summed());
    }

    /**
     * Whether the cell {@code computed} depends on the other cell, directly or through others. Never call it for a
     * draft, whose formulas may run in a circle.
     */
    public boolean dependsOn(String computed, String cell) {
        var formula = require(computed).formula();
        return formula != null && formula.cells().stream().anyMatch(one -> one.equals(cell) || dependsOn(one, cell));
    }

    /** Every value of the form, entered and computed, by cell code; null for one that is missing. */
    public Map<String, @Nullable BigDecimal> values(Figures figures) {
        var values = new LinkedHashMap<String, @Nullable BigDecimal>();
        for (var cell : cells.values()) {
            value(cell, figures, values);
        }
        return values;
    }

    /** The violated checks. */
    public List<Check> violatedChecks(Figures figures) {
        var values = values(figures);
        return checks.stream().filter(check -> !check.holds(values::get)).toList();
    }

    /** A copy of this form with every entered cell at its permanent position. */
    public Form withPositions(Map<String, Integer> positions) {
        var placed = new LinkedHashMap<String, Cell>();
        cells.forEach((code, cell) ->
                placed.put(code, cell.isComputed() ? cell : cell.withPosition(positionOf(positions, code))));
        return new Form(code, version, validFrom, title, citation, window, paper, sections, placed, checks);
    }

    private @Nullable BigDecimal value(Cell cell, Figures figures, Map<String, @Nullable BigDecimal> values) {
        if (values.containsKey(cell.code())) {
            return values.get(cell.code());
        }
        values.put(cell.code(), null); // a draft may have formulas that run in a circle: their values are missing
        BigDecimal value;
        if (cell.formula() == null) {
            var stored = figures.get(cell.position());
            value = stored == null ? null : cell.value(stored);
        } else {
            var worked = cell.formula().evaluate(code -> value(require(code), figures, values));
            value = worked == null ? null : worked.setScale(cell.decimals(), RoundingMode.HALF_UP);
        }
        values.put(cell.code(), value);
        return value;
    }

    private static int positionOf(Map<String, Integer> positions, String code) {
        var place = positions.get(code);
        if (place == null) {
            throw new IllegalStateException("cell without a place: " + code);
        }
        return place;
    }
}
