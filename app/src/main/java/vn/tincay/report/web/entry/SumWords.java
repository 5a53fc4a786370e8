package vn.tincay.report.web.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.Report;
import vn.tincay.report.aggregate.CurrentConsolidation;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.RequestLanguage;

/** The sums shown beside the agency's own entries in a consolidated draft. */
final class SumWords {

    private static final String NOTHING = "–";

    private final Form form;
    private final Report report;
    private final Map<String, @Nullable BigDecimal> below;
    private final Map<String, @Nullable BigDecimal> total;
    private final Map<String, @Nullable BigDecimal> before;
    private final String mark;
    private final Map<String, @Nullable BigDecimal> live;
    private final Set<String> asked;
    private final String language;

    SumWords(
            Form form,
            Report report,
            CurrentConsolidation.SumsBelow own,
            Figures total,
            EarlierFigures.Earlier before,
            Figures live,
            RequestLanguage texts) {
        this.form = form;
        this.report = report;
        this.below = form.values(own.below());
        this.total = form.values(total);
        this.before = form.values(before.total());
        this.mark = before.mark();
        this.live = form.values(live);
        this.asked = own.open().stream().map(Problem::field).collect(Collectors.toSet());
        this.language = texts.language();
    }

    /** The sum from below and the total in words; null for a cell that is not summed. */
    FormOnPaper.@Nullable Sum of(Cell cell) {
        if (cell.isComputed() || !form.isSummed(cell.position())) {
            return null;
        }
        var whole = shownSum(cell, total);
        var stored = shownSum(cell, live);
        return new FormOnPaper.Sum(
                shownSum(cell, below),
                "/reports/" + report.id() + "/sources/" + cell.code(),
                whole,
                before.get(cell.code()) == null ? null : (shownSum(cell, before) + " " + mark).strip(),
                stored.equals(whole) ? null : stored,
                asked.contains("cell." + cell.code()));
    }

    private String shownSum(Cell cell, Map<String, @Nullable BigDecimal> values) {
        var text = FigureFormat.value(cell, values.get(cell.code()), language);
        return text.isEmpty() ? NOTHING : text;
    }
}
