package vn.tincay.overview;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;

/**
 * The year, report, target and indicator that the leader chose. The page replaces a value that is not among the
 * choices by a default.
 *
 * @param report a {@link FollowedReports.ReportChoice#value()}; empty for the default
 */
record OverviewFilter(
        FormInput input, int year, String report, @Nullable UUID target, String indicator) {

    /** The number of years that can be chosen: this year and those before it. */
    private static final int YEARS = 5;

    static OverviewFilter read(FormInput input, int thisYear) {
        var text = input.trimmed("year");
        int year = years(thisYear).stream()
                .filter(one -> Integer.toString(one).equals(text))
                .findFirst()
                .orElse(thisYear);
        return new OverviewFilter(
                input, year, input.trimmed("report"), input.idOrNull("target"), input.trimmed("indicator"));
    }

    private static List<Integer> years(int thisYear) {
        return IntStream.iterate(thisYear, one -> one - 1).limit(YEARS).boxed().toList();
    }

    /**
     * The fields of the filter; a field with fewer than two choices is hidden. Each argument {@code usual…} is the
     * value that the page shows now.
     */
    ListQuery query(
            int thisYear,
            List<Choice> reports,
            String usualReport,
            List<Choice> targets,
            String usualTarget,
            List<Choice> indicators,
            String usualIndicator) {
        var years = years(thisYear).stream()
                .map(one -> Choice.of("" + one, "" + one))
                .toList();
        return ListQuery.at(
                "/overview",
                input,
                view("year", years, "" + year),
                view("report", reports, usualReport),
                view("target", targets, usualTarget),
                view("indicator", indicators, usualIndicator));
    }

    private static ListFilter view(String name, List<Choice> choices, String usual) {
        return choices.size() < 2
                ? ListFilter.hidden(name)
                : ListFilter.view(name, "overview.filter." + name, usual, (Ui ui) -> choices)
                        .withDependentChoices();
    }
}
