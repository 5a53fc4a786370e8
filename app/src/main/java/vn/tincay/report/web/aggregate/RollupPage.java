package vn.tincay.report.web.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.Choice;

/**
 * Live sums: one row per unit, one column per cell.
 *
 * @param total the sum of all rows; null when there is only one
 */
public record RollupPage(
        String form,
        List<Choice> forms,
        List<Choice> periods,
        String from,
        String to,
        String by,
        List<Choice> levels,
        String tree,
        List<Choice> trees,
        String group,
        List<Choice> groups,
        List<String> columns,
        @Nullable Line total,
        List<Line> lines,
        boolean provisional,
        long reports,
        long accepted) {

    /** @param offTree whether the unit was founded after the day of the tree, and so has a row of its own */
    public record Line(String unit, String href, boolean offTree, long reports, long accepted, List<String> values) {}

    public boolean hasOffTree() {
        return lines.stream().anyMatch(Line::offTree);
    }
}
