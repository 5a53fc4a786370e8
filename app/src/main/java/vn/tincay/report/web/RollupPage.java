package vn.tincay.report.web;

import java.util.List;
import vn.tincay.base.web.Choice;

/** Live sums: a row a unit, a column a cell. */
public record RollupPage(
        String form,
        List<Choice> forms,
        String periods,
        String by,
        List<Choice> levels,
        String tree,
        List<Choice> trees,
        String group,
        List<Choice> groups,
        List<String> columns,
        List<Line> lines,
        boolean provisional,
        long reports,
        long accepted) {

    public record Line(String unit, String href, long reports, long accepted, List<String> values) {}
}
