package vn.tincay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;

/** The reports an agency is asked for about now: the period that runs and the one before it, begun or not. */
@Component
public class Asked {

    /** @param report null while it has not been begun */
    public record One(
            String form,
            Period period,
            Window window,
            LocalDate due,
            @Nullable String receiverName,
            @Nullable Report report) {

        public boolean isSent() {
            return report != null && report.state().isSent();
        }
    }

    private record Duty(
            String form,
            String level,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String receiver) {

        boolean covers(Period period) {
            var closing = Window.closing(period);
            return !validFrom.isAfter(closing) && (validTo == null || !validTo.isBefore(closing));
        }
    }

    private final JdbcClient sql;
    private final Forms forms;
    private final Reports reports;
    private final Deadlines deadlines;

    Asked(JdbcClient sql, Forms forms, Reports reports, Deadlines deadlines) {
        this.sql = sql;
        this.forms = forms;
        this.reports = reports;
        this.deadlines = deadlines;
    }

    /** Earliest due day first. */
    public List<One> of(Viewer viewer, LocalDate today) {
        var asked = new ArrayList<One>();
        for (var duty : duties(viewer)) {
            if (forms.find(duty.form()).isEmpty()) {
                continue;
            }
            var running = Period.holding(forms.require(duty.form()).window().kind(), today);
            for (var period : List.of(running.previous(), running)) {
                if (duty.covers(period)) {
                    asked.add(one(viewer, duty, period));
                }
            }
        }
        asked.removeIf(one -> one.window().from().isAfter(today));
        asked.sort(Comparator.comparing(One::due).thenComparing(One::form));
        return asked;
    }

    /** What falls due on one of these days, both included; earliest first. */
    public List<One> due(Viewer viewer, LocalDate from, LocalDate to) {
        var asked = new ArrayList<One>();
        for (var duty : duties(viewer)) {
            if (forms.find(duty.form()).isEmpty()) {
                continue;
            }
            var kind = forms.require(duty.form()).window().kind();
            // A due day lies after the closing day, at most a period later.
            for (var period : Period.holding(kind, from)
                    .previous()
                    .to(Period.holding(kind, to).next())) {
                if (duty.covers(period)) {
                    asked.add(one(viewer, duty, period));
                }
            }
        }
        asked.removeIf(one -> one.due().isBefore(from) || one.due().isAfter(to));
        asked.sort(Comparator.comparing(One::due).thenComparing(One::form));
        return asked;
    }

    private One one(Viewer viewer, Duty duty, Period period) {
        var report = reports.visibleTo(viewer).own(duty.form(), period).orElse(null);
        var window = report == null
                ? deadlines.under(duty.form(), period, viewer.agency(), duty.level())
                : deadlines.of(report);
        return new One(duty.form(), period, window, window.due(), duty.receiver(), report);
    }

    private List<Duty> duties(Viewer viewer) {
        return sql.sql("""
                        select distinct on (p.form) p.form, p.level, p.valid_from, p.valid_to, a.name as receiver
                          from report.reporters p left join agency.agencies a on a.id = p.receiver_id
                         where p.agency_id = ? order by p.form, p.valid_from desc
                        """).param(viewer.agency()).query(Duty.class).list();
    }
}
