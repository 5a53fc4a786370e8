package vn.tincay.report.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** The differences between two versions of one report. */
public record ReportDifference(List<Line> lines, List<RewrittenNarrative> narratives) {

    /** A changed cell; null means not reported. */
    public record Line(
            Cell cell,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** A changed narrative. */
    public record RewrittenNarrative(String code, Text title, String before, String after) {}

    public static ReportDifference between(Form form, ReportVersion before, ReportVersion after) {
        var lines = new ArrayList<Line>();
        var was = form.values(before.figures());
        var is = form.values(after.figures());
        for (var cell : form.cells().values()) {
            var old = was.get(cell.code());
            var now = is.get(cell.code());
            if (old == null ? now != null : now == null || old.compareTo(now) != 0) {
                lines.add(new Line(cell, old, now));
            }
        }
        var narratives = form.narratives().stream()
                .map(narrative -> new RewrittenNarrative(
                        narrative.code(),
                        narrative.title(),
                        before.narratives().getOrDefault(narrative.code(), ""),
                        after.narratives().getOrDefault(narrative.code(), "")))
                .filter(narrative -> !narrative.before().equals(narrative.after()))
                .toList();
        return new ReportDifference(lines, narratives);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && narratives.isEmpty();
    }
}
