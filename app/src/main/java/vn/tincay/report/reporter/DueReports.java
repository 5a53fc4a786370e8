package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.viewer.Viewer;

/** Finds the reports that an agency must make, whether or not they exist yet. */
@Component
public class DueReports {

    /**
     * @param receiverName null at the top of the line of reporting
     * @param report null when it does not exist yet
     */
    public record DueReport(
            String form,
            Period period,
            ReportWindow window,
            LocalDate due,
            @Nullable String receiverName,
            @Nullable Report report) {

        public boolean isSent() {
            return report != null && report.state().isSent();
        }
    }

    /** @param receiver null at the top of the line of reporting */
    private record Duty(
            String form,
            String period,
            String level,
            @Nullable String receiver) {}

    private final JdbcClient sql;
    private final Forms forms;
    private final Reports reports;
    private final ReportDeadlines deadlines;

    DueReports(JdbcClient sql, Forms forms, Reports reports, ReportDeadlines deadlines) {
        this.sql = sql;
        this.forms = forms;
        this.reports = reports;
        this.deadlines = deadlines;
    }

    /**
     * The reports that the viewer's agency must make for the current and the previous period and whose window has
     * opened; the earliest due day first.
     */
    public List<DueReport> of(Viewer viewer, LocalDate today) {
        return dueReports(viewer, form -> {
                    var running = Period.containing(form.window().kind(), today);
                    return List.of(running.previous(), running);
                })
                .filter(dueReport -> !dueReport.window().from().isAfter(today))
                .toList();
    }

    /**
     * The reports of the viewer's agency that are due between these days, both included; the earliest due day first.
     */
    public List<DueReport> due(Viewer viewer, LocalDate from, LocalDate to) {
        return dueReports(viewer, form -> {
                    var kind = form.window().kind();
                    // A due day lies at most a period after the closing day.
                    return Period.containing(kind, from)
                            .previous()
                            .to(Period.containing(kind, to).next());
                })
                .filter(dueReport ->
                        !dueReport.due().isBefore(from) && !dueReport.due().isAfter(to))
                .toList();
    }

    private Stream<DueReport> dueReports(Viewer viewer, Function<Form, List<Period>> about) {
        var names = new ArrayList<String>();
        var periods = new ArrayList<String>();
        for (var form : forms.all()) {
            for (var period : about.apply(form)) {
                names.add(form.code());
                periods.add(period.toString());
            }
        }
        return duties(viewer, names, periods).stream()
                .map(duty -> dueReport(viewer, duty))
                .sorted(Comparator.comparing(DueReport::due).thenComparing(DueReport::form));
    }

    private List<Duty> duties(Viewer viewer, List<String> forms, List<String> periods) {
        return sql.sql("""
                        select q.form, q.period, p.level, a.name as receiver
                          from unnest(:forms::text[], :periods::text[]) as q (form, period)
                          join report.asked(q.form, q.period) p on p.agency_id = :me
                          left join agency.agencies a on a.id = p.receiver_id
                        """)
                .param("forms", forms.toArray(String[]::new))
                .param("periods", periods.toArray(String[]::new))
                .param("me", viewer.agency())
                .query(Duty.class)
                .list();
    }

    private DueReport dueReport(Viewer viewer, Duty duty) {
        var period = Period.of(duty.period());
        var report = reports.visibleTo(viewer).findOwn(duty.form(), period).orElse(null);
        var window = report == null
                ? deadlines.ofAgency(duty.form(), period, viewer.agency(), duty.level())
                : deadlines.of(report);
        return new DueReport(duty.form(), period, window, window.due(), duty.receiver(), report);
    }
}
