package vn.tincay.report.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** An extension of one report's due day: asked with a reason by the reporter, granted or refused by the receiver. */
@Component
@Transactional
public class ExtendingReport {

    /** @param granted null while undecided */
    public record Extension(
            UUID id,
            Instant askedAt,
            String askedBy,
            String reason,
            LocalDate requestedOn,
            @Nullable Boolean granted,
            @Nullable LocalDate grantedOn,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String answer) {}

    /**
     * @param request the request that the page showed; null when the form named none
     * @param fingerprint the fingerprint of the page
     */
    public record Decision(@Nullable UUID request, boolean grant, String answer, String fingerprint) {}

    /** The longest extension, in years from today. No form has a longer period, so a later day would cancel the report rather than extend it. No law sets a limit. */
    private static final int MAX_YEARS = 1;

    private final JdbcClient sql;
    private final Reports reports;
    private final ReportDeadlines deadlines;
    private final ReportNotices notices;
    private final Clock clock;

    ExtendingReport(JdbcClient sql, Reports reports, ReportDeadlines deadlines, ReportNotices notices, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome<UUID> ask(Viewer viewer, UUID id, @Nullable LocalDate requestedDay, String reason) {
        var report = reports.visibleTo(viewer).lockOwn(id);
        if (!report.allows(ReportStep.EXTEND)) {
            return Outcome.refused(report.closed());
        }
        var problems = new ArrayList<>(problem(report, requestedDay).stream().toList());
        if (reason.isBlank()) {
            problems.add(Problem.at("reason", "report.extension.reason-missing"));
        }
        if (!problems.isEmpty() || requestedDay == null) {
            return Outcome.refused(problems);
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
                        SqlValues.at(clock.instant()),
                        viewer.person(),
                        viewer.name(),
                        reason.strip(),
                        requestedDay)
                .update();
        return Outcome.done(extension);
    }

    private Optional<Problem> problem(Report report, @Nullable LocalDate requestedDay) {
        var today = LocalDate.now(clock);
        if (requestedDay == null) {
            return Optional.of(Problem.at("wished", "report.extension.day-missing"));
        }
        if (!requestedDay.isAfter(deadlines.of(report).due())) {
            return Optional.of(Problem.at("wished", "report.extension.not-later"));
        }
        if (requestedDay.isBefore(today)) {
            return Optional.of(Problem.at("wished", "report.extension.past"));
        }
        return requestedDay.isAfter(today.plusYears(MAX_YEARS))
                ? Optional.of(Problem.at("wished", "report.extension.too-late"))
                : Optional.empty();
    }

    /** The report that a request concerns: the viewer's own or one below, draft or signed. */
    public Report about(Viewer viewer, UUID id) {
        return reports.visibleTo(viewer).requireOwnOrBelow(id);
    }

    /** The fingerprint of the extension page: the report, its due day, and every request with its persons. */
    public String fingerprint(Report report) {
        return shown(report).at(clock.instant());
    }

    private Fingerprint shown(Report report) {
        return Fingerprint.of(
                report.id(),
                report.state(),
                report.receiver(),
                deadlines.of(report).due(),
                of(report.id()));
    }

    /** Decides, as the receiver, on the request that the page showed. The granted day is the requested day. */
    public Outcome<UUID> decide(Viewer viewer, Report about, Decision decision) {
        var report = reports.visibleTo(viewer).lockOwnOrBelow(about.id());
        if (!report.isSentTo(viewer.agency())) {
            return Outcome.refused(Problem.of("report.receipt.not-receiver"));
        }
        if (of(report.id()).stream().anyMatch(one -> one.id().equals(decision.request()) && one.granted() != null)) {
            return Outcome.refused(Problem.of("report.extension.decided-already"));
        }
        if (decision.request() == null || !shown(report).matches(decision.fingerprint())) {
            return Outcome.refused(Fingerprint.outdated());
        }
        if (!decision.grant() && decision.answer().isBlank()) {
            return Outcome.refused(Problem.at("answer", "report.extension.answer-missing"));
        }
        if (write(viewer, report, decision) == 0) {
            return Outcome.refused(Fingerprint.outdated());
        }
        notices.decided(viewer, report, decision.grant());
        return Outcome.done(report.id());
    }

    private int write(Viewer viewer, Report report, Decision decision) {
        return sql.sql("""
                        update report.extensions set granted = ?, granted_on = case when ? then wished_on end, decided_at = ?,
                               decided_by = ?, decided_by_name = ?, answer = ?
                         where id = ? and report_id = ? and granted is null
                        """)
                .param(decision.grant())
                .param(decision.grant())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(decision.answer().strip())
                .param(decision.request())
                .param(report.id())
                .update();
    }

    /** All requests for one report, newest first. The caller has already checked that the viewer may see the report. */
    public List<Extension> of(UUID report) {
        return sql.sql("select * from report.extensions where report_id = ? order by id desc")
                .param(report)
                .query((row, number) -> new Extension(
                        row.getObject("id", UUID.class),
                        SqlValues.moment(row, "asked_at"),
                        row.getString("asked_by_name"),
                        row.getString("reason"),
                        row.getObject("wished_on", LocalDate.class),
                        row.getObject("granted", Boolean.class),
                        row.getObject("granted_on", LocalDate.class),
                        SqlValues.momentOrNull(row, "decided_at"),
                        row.getString("decided_by_name"),
                        row.getString("answer")))
                .list();
    }

    /** A request to be decided by the viewer's agency. */
    public record Waiting(UUID report, String form, Period period, String agencyName, LocalDate requestedOn) {}

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
