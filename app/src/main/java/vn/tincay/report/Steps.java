package vn.tincay.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;

/**
 * The door every step goes through, with the report locked: the step is open, it is this viewer's, and the page it is
 * taken from shows what is there now. What was taken is written down, with the page it was taken from.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps {

    private static final int LONGEST_REASON = 2000;

    /**
     * @param again whether the same person took this very step from the same page before: a second click, to be
     *     answered like the first
     * @param problems what stands in the way; empty when the step may go on
     */
    record Begun(Report report, boolean again, List<Problem> problems) {}

    private final JdbcClient sql;
    private final Reports reports;
    private final Showing showing;
    private final Clock clock;

    Steps(JdbcClient sql, Reports reports, Showing showing, Clock clock) {
        this.sql = sql;
        this.reports = reports;
        this.showing = showing;
        this.clock = clock;
    }

    /** @param seen what the page carried ({@link Fingerprint#at}) */
    Begun begin(Viewer viewer, UUID id, Step step, String seen) {
        return begin(viewer, id, step, Pressed.on(seen));
    }

    Begun begin(Viewer viewer, UUID id, Step step, Pressed page) {
        var found = reports.visibleTo(viewer).require(id);
        if (!step.by().holds(viewer, found)) {
            return new Begun(found, false, List.of(notYours(viewer, found, step)));
        }
        var report = reports.locked(id);
        if (isAgain(viewer, report, step, page.carried())) {
            return new Begun(report, true, List.of());
        }
        if (!report.allows(step)) {
            return new Begun(report, false, List.of(Problem.of(step.closed(report.state(), report.locked()))));
        }
        boolean shown = shows(report, step, page.shows());
        return new Begun(report, false, shown ? List.of() : List.of(Fingerprint.outdated()));
    }

    /** Whether a page that carried this shows what is there now. */
    boolean shows(Report report, Step step, String seen) {
        return showing.of(report, step).matches(seen);
    }

    /** Whether the same person took this very step from the same page before, and nothing happened since. */
    boolean isAgain(Viewer viewer, Report report, Step step, String seen) {
        return !seen.isEmpty()
                && sql.sql("""
                                select step = ? and seen = ? and person_id = ? from report.steps
                                 where report_id = ? order by id desc limit 1
                                """)
                        .params(step.name(), seen, viewer.person(), report.id())
                        .query((row, number) -> row.getBoolean(1))
                        .optional()
                        .orElse(false);
    }

    /** Writes down that the step was taken; {@code report} as it was before. */
    void taken(Viewer viewer, Report report, Step step, @Nullable String seen, @Nullable String reason) {
        int version = report.state().isSent() ? report.version() : report.nextVersion();
        sql.sql("""
                        insert into report.steps (report_id, version, step, seen, reason, agency_id, person_id, person_name,
                                                  at, children, child_versions)
                        select s.*, taken.children, taken.versions
                          from (values (?::uuid, ?::smallint, ?, ?, nullif(?, ''), ?::uuid, ?::uuid, ?, ?::timestamptz))
                                   as s (report_id, version, step, seen, reason, agency_id, person_id, person_name, at)
                          left join lateral (
                              select array_agg(f.child_id order by f.child_id) as children,
                                     array_agg(f.child_version order by f.child_id) as versions
                                from report.sources f where f.report_id = s.report_id and f.version = s.version
                          ) taken on s.step = 'CONSOLIDATE'
                        """)
                .param(report.id())
                .param(version)
                .param(step.name())
                .param(seen)
                .param(reason == null ? "" : reason.strip())
                .param(viewer.agency())
                .param(viewer.person())
                .param(viewer.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** A reason of usual length, or the problem with it, at the field {@code reason}. */
    static Optional<Problem> reasonProblem(@Nullable String reason, String missing) {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Problem.at("reason", missing));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Problem.at("reason", "report.return.reason-long", LONGEST_REASON))
                : Optional.empty();
    }

    /** A step of the report's own agency, or of its receiver, does not exist for anybody else. */
    private static Problem notYours(Viewer viewer, Report report, Step step) {
        if (step.by() == Step.By.RECEIVER || step.by() != Step.By.HEAD && !report.isOf(viewer.agency())) {
            throw new NotFound();
        }
        return step.by() == Step.By.HEAD || step.by() == Step.By.OWN_HEAD
                ? Problem.of(headOnly(step))
                : Problem.of("report.step.drafter-only");
    }

    private static String headOnly(Step step) {
        return switch (step) {
            case APPROVE -> "report.approval.head-only";
            case CORRECT -> "report.correction.head-only";
            default -> "report.submission.head-only";
        };
    }
}
