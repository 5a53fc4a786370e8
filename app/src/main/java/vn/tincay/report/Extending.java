package vn.tincay.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** More time for one report: asked with a reason by the reporter, granted or refused by the receiver. */
@Component
@Transactional
public class Extending {

    /** @param granted null while nobody has decided */
    public record Extension(
            UUID id,
            String askedBy,
            String reason,
            LocalDate wishedOn,
            @Nullable Boolean granted,
            @Nullable LocalDate grantedOn,
            @Nullable String decidedBy,
            @Nullable String answer) {}

    private final JdbcClient sql;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Telling telling;
    private final Clock clock;

    Extending(JdbcClient sql, Reports reports, Deadlines deadlines, Telling telling, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.deadlines = deadlines;
        this.telling = telling;
        this.clock = clock;
    }

    public Outcome<UUID> ask(Viewer viewer, UUID id, @Nullable LocalDate wished, String reason) {
        var report = reports.visibleTo(viewer).requireOwn(id);
        report = reports.locked(report.id());
        if (report.state().isSent()) {
            return Outcome.refused(Problem.of(Step.EDIT.closed(report.state(), report.locked())));
        }
        if (wished == null || !wished.isAfter(deadlines.of(report).due())) {
            return Outcome.refused(Problem.at("wished", "report.extension.not-later"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "report.extension.reason-missing"));
        }
        if (of(id).stream().anyMatch(one -> one.granted() == null)) {
            return Outcome.refused(Problem.of("report.extension.asked-already"));
        }
        var extension = Ids.next();
        sql.sql("""
                        insert into report.extensions (id, report_id, asked_at, asked_by, asked_by_name, reason, wished_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        extension,
                        id,
                        OffsetDateTime.now(clock),
                        viewer.person(),
                        viewer.name(),
                        reason.strip(),
                        wished)
                .update();
        return Outcome.done(extension);
    }

    /** The report a request is about: its own agency's, or one below, begun or signed. */
    public Report about(Viewer viewer, UUID id) {
        return sql.sql(
                        Reports.SELECT
                                + " where r.id = ? and (r.agency_id = ? or report.stands_above(r.form, r.period, ?, r.agency_id))")
                .params(id, viewer.agency(), viewer.agency())
                .query(Reports::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The receiver decides; the day granted is the day asked for. */
    public Outcome<UUID> decide(Viewer viewer, Report about, boolean grant, String answer) {
        var report = reports.locked(about.id());
        if (!report.isSentTo(viewer.agency())) {
            return Outcome.refused(Problem.of("report.receipt.not-receiver"));
        }
        if (!grant && answer.isBlank()) {
            return Outcome.refused(Problem.at("answer", "report.extension.answer-missing"));
        }
        int decided = sql.sql("""
                        update report.extensions set granted = ?, granted_on = case when ? then wished_on end, decided_at = ?,
                               decided_by = ?, decided_by_name = ?, answer = ?
                         where report_id = ? and granted is null
                        """)
                .params(
                        grant,
                        grant,
                        OffsetDateTime.now(clock),
                        viewer.person(),
                        viewer.name(),
                        answer.strip(),
                        report.id())
                .update();
        if (decided == 0) {
            return Outcome.refused(Problem.of("report.extension.decided-already"));
        }
        telling.decided(viewer, report, grant);
        return Outcome.done(report.id());
    }

    /** Everything asked for one report that the caller has found by its viewer, newest first. */
    public List<Extension> of(UUID report) {
        return sql.sql("""
                        select id, asked_by_name, reason, wished_on, granted, granted_on, decided_by_name, answer
                          from report.extensions where report_id = ? order by id desc
                        """)
                .param(report)
                .query((row, number) -> new Extension(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, Boolean.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    /** A request that waits for the viewer's agency. */
    public record Waiting(UUID report, String form, Period period, String agencyName, LocalDate wishedOn) {}

    public List<Waiting> waiting(Viewer viewer) {
        return sql.sql("""
                        select r.id, r.form, r.period, a.name, e.wished_on
                          from report.extensions e
                          join report.reports r on r.id = e.report_id
                          join agency.agencies a on a.id = r.agency_id
                          join report.asked(r.form, r.period) p on p.agency_id = r.agency_id
                         where e.granted is null and p.receiver_id = ?
                         order by e.id
                        """)
                .param(viewer.agency())
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Period.of(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
    }
}
