package vn.tincay.report.approval;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.viewer.Viewer;

/** Checks every step of a report and records it with the fingerprint of the page it was taken from. */
@Component
public class ReportGate extends StepsGate<Viewer, Report, ReportParty, ReportStep> {

    private final JdbcClient sql;
    private final Reports reports;
    private final ReportFingerprint fingerprints;
    private final Consolidated consolidated;
    private final ReportExtensions extensions;
    private final Clock clock;

    ReportGate(
            JdbcClient sql,
            Reports reports,
            ReportFingerprint fingerprints,
            Consolidated consolidated,
            ReportExtensions extensions,
            Clock clock) {
        super(ReportStep.class);
        this.sql = sql;
        this.reports = reports;
        this.fingerprints = fingerprints;
        this.consolidated = consolidated;
        this.extensions = extensions;
        this.clock = clock;
    }

    @Override
    public Set<ReportParty> parties(Viewer viewer, Report report) {
        return ReportParty.of(viewer, report);
    }

    /**
     * The steps offered to the viewer: no approval that another agency gives, no extension without a receiver, no
     * decision on an extension that nobody requested. Other obstacles are reported when the step is taken.
     */
    @Override
    public Set<ReportStep> open(Viewer viewer, Report report) {
        var open = super.open(viewer, report);
        if (open.contains(ReportStep.APPROVE) && !isApprovedByAgencyOf(viewer, report)) {
            open.remove(ReportStep.APPROVE);
        }
        if (report.receiver() == null) {
            open.remove(ReportStep.EXTEND);
        }
        if (open.contains(ReportStep.DECIDE_EXTENSION)
                && extensions.open(report).isEmpty()) {
            open.remove(ReportStep.DECIDE_EXTENSION);
        }
        return open;
    }

    /**
     * Whether it is a head of the viewer's agency who approves the report. Heads further above approve the report that
     * includes it.
     */
    boolean isApprovedByAgencyOf(Viewer viewer, Report report) {
        return report.isOf(viewer.agency()) ? isApprovedByOwnHead(report) : report.isSentTo(viewer.agency());
    }

    /** Whether the report's own head approves it: when it has no receiver, or when it includes reports from below. */
    boolean isApprovedByOwnHead(Report report) {
        return report.receiver() == null || consolidated.countSources(report, report.version()) > 0;
    }

    @Override
    protected Report lock(Viewer viewer, UUID id, ReportStep step) {
        var visible = reports.visibleTo(viewer);
        return step == ReportStep.DECIDE_EXTENSION ? visible.lockOwnOrOwed(id) : visible.lock(id);
    }

    /** Whether the page with this fingerprint shows the current report. */
    @Override
    public boolean shows(Report report, ReportStep step, StepInput stepInput) {
        return fingerprints.of(report, step).matches(stepInput.seenFingerprint());
    }

    /** Whether the newest recorded step of the report is this one, taken by the viewer from the same page. */
    @Override
    public boolean isRepeated(Viewer viewer, Report report, ReportStep step, StepInput stepInput) {
        return !stepInput.fingerprint().isEmpty()
                && sql.sql("""
                                select step = ? and seen = ? and person_id = ? from report.steps
                                 where report_id = ? order by id desc limit 1
                                """)
                        .params(step.name(), stepInput.fingerprint(), viewer.person(), report.id())
                        .query((row, number) -> row.getBoolean(1))
                        .optional()
                        .orElse(false);
    }

    @Override
    protected Map<UUID, Report> lockAll(Viewer viewer, Set<UUID> ids) {
        return reports.visibleTo(viewer).lockAll(ids);
    }

    @Override
    protected Set<UUID> repeated(Viewer viewer, ReportStep step, Map<UUID, StepInput> inputs) {
        var ids = List.copyOf(inputs.keySet());
        return Set.copyOf(sql.sql("""
                        select q.id from unnest(:ids::uuid[], :seen::text[]) as q (id, seen)
                          join lateral (select step, seen, person_id from report.steps
                                         where report_id = q.id order by id desc limit 1) last on true
                         where q.seen <> '' and last.step = :step and last.seen = q.seen and last.person_id = :person
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("seen", fingerprints(ids, inputs))
                .param("step", step.name())
                .param("person", viewer.person())
                .query(UUID.class)
                .list());
    }

    @Override
    protected Set<UUID> shown(Map<UUID, Report> records, ReportStep step, Map<UUID, StepInput> inputs) {
        var current = fingerprints.ofEach(records.values(), step);
        return records.keySet().stream()
                .filter(id -> requireNonNull(current.get(id))
                        .matches(requireNonNull(inputs.get(id)).seenFingerprint()))
                .collect(Collectors.toSet());
    }

    private static String[] fingerprints(List<UUID> ids, Map<UUID, StepInput> inputs) {
        return ids.stream()
                .map(id -> requireNonNull(inputs.get(id)).fingerprint())
                .toArray(String[]::new);
    }

    @Override
    protected Problem closed(Report report, ReportStep step, StepInput stepInput) {
        return switch (step) {
            case DECIDE_EXTENSION -> Problem.of("report.extension.received");
            case RETURN -> report.locked() ? Problem.of("report.return.locked-above") : report.closedProblem();
            default -> report.closedProblem();
        };
    }

    /**
     * Records the step.
     *
     * @param report the report as it was before the step
     */
    public void record(Viewer viewer, Report report, ReportStep step, StepInput stepInput, @Nullable String reason) {
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
                .param(stepInput.fingerprint())
                .param(reason == null ? "" : reason.strip())
                .param(viewer.agency())
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * Records a step without a reason that was taken on several sent reports.
     *
     * @param taken the reports as they were before the step, by id
     */
    void recordEach(Viewer viewer, Map<UUID, Report> taken, ReportStep step, Map<UUID, StepInput> inputs) {
        var ids = List.copyOf(taken.keySet());
        sql.sql("""
                        insert into report.steps (report_id, version, step, seen, agency_id, person_id, person_name, at)
                        select q.id, q.version, :step, q.seen, :agency, :person, :name, :at
                          from unnest(:ids::uuid[], :versions::smallint[], :seen::text[]) as q (id, version, seen)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "versions",
                        ids.stream()
                                .map(id -> (short) requireNonNull(taken.get(id)).version())
                                .toArray(Short[]::new))
                .param("seen", fingerprints(ids, inputs))
                .param("step", step.name())
                .param("agency", viewer.agency())
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("at", SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * The problem of a viewer whose role may not take the step; throws {@link NotFound} when only another agency may.
     */
    @Override
    protected Problem notYours(Viewer viewer, Report report, ReportStep step) {
        var party = step.line().by().getFirst();
        if (party == ReportParty.RECEIVER || party != ReportParty.HEAD && !report.isOf(viewer.agency())) {
            throw new NotFound();
        }
        return party == ReportParty.HEAD || party == ReportParty.OWN_HEAD
                ? Problem.of(headOnly(step))
                : Problem.of("report.step.drafter-only");
    }

    private static String headOnly(ReportStep step) {
        return switch (step) {
            case APPROVE -> "report.approval.head-only";
            case CORRECT -> "report.correction.head-only";
            default -> "report.submission.head-only";
        };
    }
}
