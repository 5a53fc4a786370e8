package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * Opens an approved report again. It starts at the top: with the highest approved report that stands on the one to be
 * corrected, and opens every report between the two, so that nothing stays approved above figures that may change.
 */
@Component
@Transactional
public class Correcting {

    /** The locked reports that stand on the asked one, itself included. */
    private static final String STANDING = """
            with recursive standing (id) as (
                select ?::uuid
                 union
                select f.report_id from standing s
                  join report.sources f on f.child_id = s.id
                   and f.child_version = (select max(version) from report.submissions where report_id = s.id)
                  join report.reports r on r.id = f.report_id and r.locked
                   and f.version = (select max(version) from report.submissions where report_id = r.id))
            """;

    private final JdbcClient sql;
    private final Reports reports;
    private final Steps steps;
    private final Clock clock;

    Correcting(JdbcClient sql, Reports reports, Steps steps, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * How many reports are open now, from the top down to the one meant.
     *
     * @param seen what the page carried
     */
    public Outcome<Integer> open(Viewer viewer, UUID id, String seen, String reason) {
        reports.visibleTo(viewer).require(id);
        sql.sql(
                        STANDING
                                + "select r.id from report.reports r where r.id in (select id from standing) order by r.id for update")
                .param(id)
                .query(UUID.class)
                .list();
        var begun = steps.begin(viewer, id, Step.CORRECT, seen);
        if (begun.again()) {
            return Outcome.done(0);
        }
        if (!begun.problems().isEmpty()) {
            return Outcome.refused(begun.problems());
        }
        var report = begun.report();
        var problem = Steps.reasonProblem(reason, "report.correction.reason-missing");
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var top = top(id);
        if (!mayStart(viewer, report, top)) {
            return Outcome.refused(Problem.of("report.correction.starts-above", top.agencyName()));
        }
        steps.taken(viewer, report, Step.CORRECT, seen, reason);
        return Outcome.done(openAll(viewer, report, top, reason.strip()));
    }

    /** The highest approved report that stands on this one: where a correction must begin. */
    public Report top(UUID id) {
        var top = sql.sql(STANDING + """
                        select s.id from standing s
                         where not exists (
                               select 1 from report.sources f join report.reports r on r.id = f.report_id and r.locked
                                where f.child_id = s.id
                                  and f.child_version = (select max(version) from report.submissions where report_id = s.id)
                                  and f.version = (select max(version) from report.submissions where report_id = r.id))
                         limit 1
                        """).param(id).query(UUID.class).single();
        return sql.sql(Reports.SELECT + " where r.id = ?")
                .param(top)
                .query(Reports::read)
                .single();
    }

    private boolean mayStart(Viewer viewer, Report report, Report top) {
        if (top.isOf(viewer.agency())) {
            return !top.id().equals(report.id()) || report.receiver() == null || standsOnSomething(report);
        }
        return sql.sql("select report.stands_above(?, ?, ?, ?)")
                .params(top.form(), top.period().toString(), viewer.agency(), top.agency())
                .query(Boolean.class)
                .single();
    }

    private boolean standsOnSomething(Report report) {
        return sql.sql("select exists (select 1 from report.sources where report_id = ? and version = ?)")
                .params(report.id(), report.version())
                .query(Boolean.class)
                .single();
    }

    private int openAll(Viewer viewer, Report meant, Report top, String reason) {
        sql.sql(STANDING + """
                        insert into report.corrections
                               (report_id, version, started_at_id, meant_id, reason, agency_id, person_id, person_name, at)
                        select s.id, (select max(version) from report.submissions where report_id = s.id),
                               ?, ?, ?, ?, ?, ?, ? from standing s
                        """)
                .params(
                        meant.id(),
                        top.id(),
                        meant.id(),
                        reason,
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        OffsetDateTime.now(clock))
                .update();
        sql.sql(STANDING + """
                        insert into report.steps (report_id, version, step, reason, agency_id, person_id, person_name, at)
                        select s.id, (select max(version) from report.submissions where report_id = s.id),
                               'CORRECT', ?, ?, ?, ?, ? from standing s where s.id <> ?
                        """)
                .params(
                        meant.id(),
                        reason,
                        viewer.agency(),
                        viewer.person(),
                        viewer.name(),
                        OffsetDateTime.now(clock),
                        meant.id())
                .update();
        return sql.sql(
                        STANDING
                                + "update report.reports set state = 'CORRECTING', locked = false where id in (select id from standing)")
                .param(meant.id())
                .update();
    }
}
