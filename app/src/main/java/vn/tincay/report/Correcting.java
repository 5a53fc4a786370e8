package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
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
    private final Clock clock;

    Correcting(JdbcClient sql, Reports reports, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.clock = clock;
    }

    /** How many reports are open now, from the top down to the one meant. */
    public Outcome<Integer> open(Viewer viewer, UUID id, String reason) {
        reports.visibleTo(viewer).require(id);
        sql.sql(
                        STANDING
                                + "select r.id from report.reports r where r.id in (select id from standing) order by r.id for update")
                .param(id)
                .query(UUID.class)
                .list();
        var report = reports.locked(id);
        if (!viewer.is(Role.HEAD)) {
            return Outcome.refused(Problem.of("report.correction.head-only"));
        }
        if (!report.allows(Step.CORRECT)) {
            return Outcome.refused(Problem.of("report.correction.not-approved"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "report.correction.reason-missing"));
        }
        var top = top(id);
        if (!mayStart(viewer, report, top)) {
            return Outcome.refused(Problem.of("report.correction.starts-above", top.agencyName()));
        }
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
        return sql.sql(
                        STANDING
                                + "update report.reports set state = 'CORRECTING', locked = false where id in (select id from standing)")
                .param(meant.id())
                .update();
    }
}
