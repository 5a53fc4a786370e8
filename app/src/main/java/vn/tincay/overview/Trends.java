package vn.tincay.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.overview.FollowedReports.FollowedRosters;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.report.form.Forms;
import vn.tincay.report.measure.IndicatorTrends;
import vn.tincay.report.measure.IndicatorTrends.MeasuredIndicator;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Viewer;

/** Finds the indicators whose trend a leader can see, and the trend of the chosen one. */
@Component
class Trends {

    /** The number of periods in a trend. */
    private static final int PERIODS = 8;

    private final IndicatorTrends trends;
    private final Programmes programmes;
    private final Rosters rosters;
    private final Forms forms;

    Trends(IndicatorTrends trends, Programmes programmes, Rosters rosters, Forms forms) {
        this.trends = trends;
        this.programmes = programmes;
        this.rosters = rosters;
        this.forms = forms;
    }

    /**
     * The indicators that forms measure, in the order of the programmes. The forms are those that the followed agency
     * receives; when no agency is followed, those of the viewer's agency.
     */
    List<MeasuredIndicator> indicators(Viewer viewer, @Nullable FollowedRosters followed) {
        var order = programmes.indicators().stream().map(Indicator::code).toList();
        return trends
                .of(
                        followed == null
                                ? rosters.forms(viewer)
                                : followed.receiver().forms())
                .stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.indicator())))
                .toList();
    }

    Indicator indicator(MeasuredIndicator measured) {
        return programmes.indicators().stream()
                .filter(one -> one.code().equals(measured.indicator()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The trend of the chosen indicator up to the year of {@code day}; null when there are no choices.
     *
     * @param asked the code of an indicator; for any other text the first of the choices is shown
     */
    @Nullable
    TrendChart of(
            Viewer viewer,
            String asked,
            List<MeasuredIndicator> choices,
            @Nullable FollowedRosters followed,
            LocalDate day) {
        if (choices.isEmpty()) {
            return null;
        }
        var chosen = choices.stream()
                .filter(one -> one.indicator().equals(asked))
                .findFirst()
                .orElse(choices.getFirst());
        var periods = periods(chosen.form(), day);
        return new TrendChart(
                indicator(chosen),
                trends.points(viewer, chosen, periods, day),
                followed == null ? Map.of() : rosters(viewer, chosen.form(), periods, followed));
    }

    private List<Period> periods(String form, LocalDate day) {
        var periods = new ArrayList<Period>();
        var period = Period.containing(forms.require(form).window().kind(), day);
        while (period.year() > day.getYear()) {
            period = period.previous();
        }
        for (int count = 0; count < PERIODS; count++) {
            periods.addFirst(period);
            period = period.previous();
        }
        return periods;
    }

    private Map<Period, Roster> rosters(Viewer viewer, String form, List<Period> periods, FollowedRosters followed) {
        return rosters.of(viewer, form, periods, followed.receiver().agency()).stream()
                .collect(Collectors.toMap(Roster::period, Function.identity()));
    }
}
