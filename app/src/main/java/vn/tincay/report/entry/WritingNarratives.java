package vn.tincay.report.entry;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TypedText;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Writes the narratives of a report. */
@Component
@Transactional
public class WritingNarratives {

    private record StoredNarrative(String body, String by) {}

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final Clock clock;

    WritingNarratives(JdbcClient sql, Reports reports, Forms forms, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param was the text the editor began with; detects changes made since, by others or on the viewer's other page
     */
    public Outcome<Report> write(Viewer viewer, UUID id, String code, String was, String body) {
        var report = reports.visibleTo(viewer).lockOwn(id);
        if (!report.allows(ReportStep.EDIT)) {
            return Outcome.refused(report.closedProblem());
        }
        var form = forms.in(report.form(), report.period());
        var narrative = form.narratives().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = clean(was);
        var now = clean(body);
        var unfit = narrative.problem(now);
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        var stored = stored(id, code).orElse(new StoredNarrative("", ""));
        if (now.equals(before) || now.equals(stored.body())) {
            return Outcome.done(report);
        }
        if (!stored.body().equals(before)) {
            return Outcome.refused(Problem.at("part." + code, "report.part.changed-meanwhile", stored.by()));
        }
        write(viewer, report, code, now);
        logChange(viewer, report, code, stored.body(), now);
        return Outcome.done(reports.visibleTo(viewer).requireOwn(id));
    }

    private Optional<StoredNarrative> stored(UUID report, String code) {
        return sql.sql("select body, saved_by_name as by from report.narratives where report_id = ? and part = ?")
                .params(report, code)
                .query(StoredNarrative.class)
                .optional();
    }

    private void write(Viewer viewer, Report report, String code, String body) {
        var time = SqlValues.at(clock.instant());
        sql.sql("""
                        insert into report.narratives (report_id, part, body, saved_at, saved_by_name) values (?, ?, ?, ?, ?)
                        on conflict (report_id, part) do update set body = excluded.body,
                           saved_at = excluded.saved_at, saved_by_name = excluded.saved_by_name
                        """).params(report.id(), code, body, time, viewer.name()).update();
        sql.sql("update report.reports set saved_at = ?, saved_by = ? where id = ?")
                .params(time, viewer.person(), report.id())
                .update();
    }

    /**
     * Logs a change. Changes that one person types within a minute share one row, unless a step of the report came
     * between.
     */
    private void logChange(Viewer viewer, Report report, String code, String old, String now) {
        var time = SqlValues.at(clock.instant());
        int continued = sql.sql("""
                        update report.rewritings w set new = ?, at = ?
                         where w.id = (select max(id) from report.rewritings where report_id = ? and part = ?)
                           and w.person_id = ? and w.began > ?::timestamptz - interval '1 minute'
                           and not exists (select 1 from report.steps s where s.report_id = w.report_id and s.at >= w.began)
                        """)
                .params(now, time, report.id(), code, viewer.person(), time)
                .update();
        if (continued == 0) {
            sql.sql("""
                            insert into report.rewritings (report_id, part, old, new, person_id, person_name, began, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(report.id(), code, old, now, viewer.person(), viewer.name(), time, time)
                    .update();
        }
    }

    private static String clean(String text) {
        return TypedText.clean(text).replace("\r\n", "\n").strip();
    }
}
