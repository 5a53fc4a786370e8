package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.PeriodNames;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.CalendarDay;
import vn.tincay.viewer.source.CalendarSource;

/** The due days of the agency's own reports in calendars and feeds: form and period, no figures. */
@Component
class ReportDays implements CalendarSource {

    private final DueReports dueReports;
    private final Forms forms;
    private final PeriodNames periods;
    private final MessageSource messages;

    ReportDays(DueReports dueReports, Forms forms, PeriodNames periods, MessageSource messages) {
        this.dueReports = dueReports;
        this.forms = forms;
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public List<CalendarDay> of(Viewer viewer, LocalDate from, LocalDate to, String lang) {
        return dueReports.due(viewer, from, to).stream()
                .map(dueReport -> day(viewer, dueReport, lang))
                .toList();
    }

    private CalendarDay day(Viewer viewer, DueReports.DueReport dueReport, String lang) {
        var report = dueReport.report();
        var title = messages.getMessage(
                "report.calendar.due",
                new Object[] {
                    forms.in(dueReport.form(), dueReport.period()).title().in(lang),
                    periods.inSentence(lang, dueReport.period())
                },
                Locale.of(lang));
        return new CalendarDay(
                "report-" + dueReport.form() + "-" + dueReport.period() + "-" + viewer.agency(),
                "report.calendar.kind",
                title,
                dueReport.due(),
                dueReport.due(),
                report == null ? "/reports" : "/reports/" + report.id(),
                report != null && report.state().isSent());
    }
}
