package vn.tincay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.plan.calendar.CalendarDay;
import vn.tincay.plan.calendar.CalendarSource;

/** The due days of an agency's reports, for its people's calendars. */
@Component
class DueDays implements CalendarSource {

    private final Asked asked;
    private final Forms forms;

    DueDays(Asked asked, Forms forms) {
        this.asked = asked;
        this.forms = forms;
    }

    @Override
    public List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang) {
        var days = new LinkedHashMap<String, CalendarDay>();
        for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
            asked.of(viewer, month).forEach(one -> days.put(one.form() + one.period(), day(one, lang)));
        }
        asked.of(viewer, to).forEach(one -> days.put(one.form() + one.period(), day(one, lang)));
        var within = new ArrayList<>(days.values());
        within.removeIf(day -> !day.touches(from, to));
        return within;
    }

    private CalendarDay day(Asked.One one, String lang) {
        var report = Optional.ofNullable(one.report());
        return new CalendarDay(
                "report-" + one.form() + "-" + one.period(),
                CalendarDay.Kind.REPORT,
                forms.require(one.form()).title().in(lang),
                one.due(),
                one.due(),
                report.map(known -> "/reports/" + known.id()).orElse("/reports"),
                report.filter(known -> known.state().isSent()).isPresent());
    }
}
