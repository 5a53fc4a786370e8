package vn.tincay.report.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Computes the values of an indicator over several periods: the live sums of the cell that measures it. Only indicators
 * of the programmes have such cells; counts of incidents and of survivors have none and so no trend.
 */
@Component
public class IndicatorTrends {

    /** An indicator with the form and cell that measure it. */
    public record MeasuredIndicator(String indicator, String form, String cell) {}

    /**
     * The value for one period.
     *
     * @param value null when nothing is reported
     * @param reports how many reports it includes, {@code accepted} of which are accepted
     * @param fromFiles how many agencies it includes with unsigned figures from a spreadsheet
     */
    public record TrendPoint(Period period, @Nullable BigDecimal value, long reports, long accepted, long fromFiles) {}

    private final JdbcClient sql;
    private final Forms forms;
    private final Rollups rollups;
    private final Agencies agencies;

    IndicatorTrends(JdbcClient sql, Forms forms, Rollups rollups, Agencies agencies) {
        this.sql = sql;
        this.forms = forms;
        this.rollups = rollups;
        this.agencies = agencies;
    }

    /** The indicators that a cell of one of these forms measures. */
    public List<MeasuredIndicator> of(Collection<String> formCodes) {
        return sql
                .sql("select indicator, form, cell from report.indicator_cells where form = any(?) order by indicator")
                .param(formCodes.toArray(String[]::new))
                .query(MeasuredIndicator.class)
                .list()
                .stream()
                .filter(one -> forms.find(one.form())
                        .flatMap(form -> form.cell(one.cell()))
                        .isPresent())
                .toList();
    }

    /** One point for each period, in the order of the periods; sums are by the units of {@code day}. */
    public List<TrendPoint> points(Viewer viewer, MeasuredIndicator indicator, List<Period> periods, LocalDate day) {
        var question = new Rollup.Question(
                indicator.form(), periods, true, level(viewer), null, day, Set.of(indicator.cell()));
        var rows = rollups.find(viewer, question).map(Rollup::rows).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(row -> String.valueOf(row.period()), Collectors.toList()));
        return periods.stream()
                .map(period -> point(indicator, period, rows.getOrDefault(period.toString(), List.of())))
                .toList();
    }

    private TrendPoint point(MeasuredIndicator indicator, Period period, List<Rollup.Row> rows) {
        var sum = rows.stream().map(Rollup.Row::figures).reduce(Figures.NONE, Figures::plus);
        return new TrendPoint(
                period,
                forms.require(indicator.form()).values(sum).get(indicator.cell()),
                total(rows, Rollup.Row::reports),
                total(rows, Rollup.Row::accepted),
                total(rows, Rollup.Row::fromFiles));
    }

    private static long total(List<Rollup.Row> rows, Function<Rollup.Row, Long> count) {
        return rows.stream().mapToLong(count::apply).sum();
    }

    private Rollup.Grouping level(Viewer viewer) {
        return switch (agencies.require(viewer.agency()).level()) {
            case CENTRAL -> Rollup.Grouping.NATION;
            case PROVINCE -> Rollup.Grouping.PROVINCE;
            case DISTRICT -> Rollup.Grouping.DISTRICT;
            case COMMUNE, VILLAGE -> Rollup.Grouping.COMMUNE;
        };
    }
}
