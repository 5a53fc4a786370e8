package vn.tincay.report.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** The differences between two versions of one report. */
public record ReportDifference(List<Line> lines, List<Part> parts) {

    /** A changed cell; null means not reported. */
    public record Line(
            Cell cell,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** A changed narrative. */
    public record Part(String code, Text title, String before, String after) {}

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
        var parts = form.narratives().stream()
                .map(part -> new Part(
                        part.code(),
                        part.title(),
                        before.narratives().getOrDefault(part.code(), ""),
                        after.narratives().getOrDefault(part.code(), "")))
                .filter(part -> !part.before().equals(part.after()))
                .toList();
        return new ReportDifference(lines, parts);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && parts.isEmpty();
    }
}
