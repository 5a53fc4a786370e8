package vn.tincay.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Attachments;
import vn.tincay.document.Numbering;
import vn.tincay.plan.task.Provinces;

/**
 * Enters a plan that was issued outside, on paper: an officer writes down the number and the day the paper bears and
 * attaches it; the clerk or the head, never the one who wrote it down, compares both and confirms. Nobody signs here, since the signature stands on the
 * paper, and nobody alone brings a plan into force.
 */
@Component
public class Recording {

    /** @param file the paper, when none is kept with the draft yet */
    public record Paper(
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable MultipartFile file) {}

    private final Plans plans;
    private final Contents contents;
    private final StateChanges states;
    private final Seen seen;
    private final Dating dating;
    private final GoingOut goingOut;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Provinces provinces;
    private final Numbering numbering;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recording(
            Plans plans,
            Contents contents,
            StateChanges states,
            Seen seen,
            Dating dating,
            GoingOut goingOut,
            Agencies agencies,
            Attachments attachments,
            Provinces provinces,
            Numbering numbering,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.seen = seen;
        this.dating = dating;
        this.goingOut = goingOut;
        this.agencies = agencies;
        this.attachments = attachments;
        this.provinces = provinces;
        this.numbering = numbering;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Whose clerk or head confirms: the issuer's, as long as it exists; otherwise that of the agency that keeps its
     * papers and entered this one.
     */
    public UUID confirmer(Plan plan) {
        return agencies.require(plan.agency()).existsOn(LocalDate.now(clock)) ? plan.agency() : plan.draftedBy();
    }

    /** Whether this viewer is one who may confirm; nobody, the head included, what he prepared himself. */
    public boolean mayConfirm(Viewer viewer, Plan plan) {
        return plan.onPaper() != null
                && viewer.is(Role.HEAD, Role.CLERK)
                && viewer.agency().equals(confirmer(plan))
                && !plan.onPaper().preparer().equals(viewer.person());
    }

    /** @param shown what the page showed, {@link Seen#now} */
    @Transactional
    public Outcome<Plan> prepare(Viewer viewer, UUID id, Paper paper, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() == PlanState.SUBMITTED && plan.onPaper() != null) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.DRAFT) {
            return Outcome.refused(Problem.of("plan.submission.problem.not-a-draft"));
        }
        return seen.refusal(plan, shown).orElseGet(() -> prepare(viewer, plan, paper));
    }

    private Outcome<Plan> prepare(Viewer viewer, Plan plan, Paper paper) {
        var problems = new ArrayList<>(contents.of(plan).problems());
        var dated = dating.of(plan, paper.number(), paper.issuedOn(), paper.effectiveOn());
        dated.fold(done -> false, problems::addAll);
        if (plan.original() == null && paper.file() == null) {
            problems.add(Problem.at("file", "plan.recording.problem.original"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var original = original(viewer, plan, paper);
        return original.fold(
                file -> {
                    dated.fold(
                            done -> {
                                lay(viewer, plan, done, file);
                                return true;
                            },
                            none -> false);
                    return Outcome.done(plans.visibleTo(viewer).requireOwn(plan.id()));
                },
                Outcome::refused);
    }

    private Outcome<UUID> original(Viewer viewer, Plan plan, Paper paper) {
        if (paper.file() == null) {
            return plan.original() == null
                    ? Outcome.refused(Problem.at("file", "plan.recording.problem.original"))
                    : Outcome.done(plan.original());
        }
        return attachments
                .store(paper.file(), "file", viewer.agency(), provinces.of(viewer.agency()), viewer.person())
                .fold(file -> Outcome.done(file.id()), Outcome::refused);
    }

    private void lay(Viewer viewer, Plan plan, Dated dated, UUID original) {
        goingOut.write(plan, dated);
        sql.sql("update plan.plans set original_id = ? where id = ?")
                .params(original, plan.id())
                .update();
        sql.sql("""
                        insert into plan.recordings (plan_id, prepared_at, prepared_by, prepared_by_name)
                        values (?, ?, ?, ?)
                        """)
                .param(plan.id())
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .update();
        states.move(plan.id(), PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
        events.publishEvent(new PaperPrepared(plan.id(), confirmer(plan), plan.title()));
    }

    /** The clerk or head says that the record is what the paper says; the plan is in force from the paper's day. */
    @Transactional
    public Outcome<Plan> confirm(Viewer viewer, UUID id, @Nullable String shown) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state().isOut()) {
            return Outcome.done(plan);
        }
        if (plan.state() != PlanState.SUBMITTED || plan.onPaper() == null || plan.issuedOn() == null) {
            return Outcome.refused(Problem.of("plan.recording.problem.not-prepared"));
        }
        if (!mayConfirm(viewer, plan)) {
            return Outcome.refused(Problem.of("plan.recording.problem.confirmer"));
        }
        return seen.refusal(plan, shown)
                .orElseGet(() -> dating.of(plan, String.valueOf(plan.number()), plan.issuedOn(), plan.effectiveOn())
                        .fold(dated -> Outcome.done(confirm(viewer, plan, dated)), Outcome::refused));
    }

    private Plan confirm(Viewer viewer, Plan plan, Dated dated) {
        sql.sql("""
                        update plan.recordings set confirmed_at = ?, confirmed_by = ?, confirmed_by_name = ?
                         where plan_id = ?
                        """)
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(plan.id())
                .update();
        if (viewer.agency().equals(plan.agency())) {
            numbering.record(plan.agency(), dated.issuedOn(), dated.number(), plan.id());
        }
        return goingOut.release(viewer, plan, dated);
    }
}
