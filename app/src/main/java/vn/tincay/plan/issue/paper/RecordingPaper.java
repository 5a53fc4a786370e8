package vn.tincay.plan.issue.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.number.Numbering;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.issue.CheckingIssueDetails;
import vn.tincay.plan.issue.IssueDetails;
import vn.tincay.plan.issue.PublishingPlan;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParties;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/**
 * Enters a plan that was issued outside the system, on paper. An officer enters the number and day on the paper and
 * attaches it; the clerk or the head, but never the person who entered it, compares the entry with the paper and
 * confirms it. No signature is given here, since the paper bears it; and no single person can put a plan into force.
 */
@Component
public class RecordingPaper {

    /**
     * What was typed from the paper.
     *
     * @param issuedOn null when the typed text is not a date
     * @param effectiveOn null means from the day of issue
     * @param file the paper; null when it is stored with the draft already
     */
    public record Paper(
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable MultipartFile file) {}

    private final PlanGate gate;
    private final PlanParties parties;
    private final Plans plans;
    private final PlanContents contents;
    private final StateChanges states;
    private final CheckingIssueDetails checkingDetails;
    private final PublishingPlan publishing;
    private final Attachments attachments;
    private final Provinces provinces;
    private final Numbering numbering;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordingPaper(
            PlanGate gate,
            PlanParties parties,
            Plans plans,
            PlanContents contents,
            StateChanges states,
            CheckingIssueDetails checkingDetails,
            PublishingPlan publishing,
            Attachments attachments,
            Provinces provinces,
            Numbering numbering,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.parties = parties;
        this.plans = plans;
        this.contents = contents;
        this.states = states;
        this.checkingDetails = checkingDetails;
        this.publishing = publishing;
        this.attachments = attachments;
        this.provinces = provinces;
        this.numbering = numbering;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** @param fingerprint the fingerprint of the page, from {@link PlanFingerprint#current} */
    @Transactional
    public Outcome<Plan> prepare(Viewer viewer, UUID id, Paper paper, @Nullable String fingerprint) {
        return gate.take(
                        viewer,
                        id,
                        PlanStep.PREPARE,
                        StepInput.of("", fingerprint),
                        plan -> problems(plan, paper),
                        plan -> prepare(viewer, plan, paper),
                        Outcome::done)
                .fold(outcome -> outcome, Outcome::refused);
    }

    private List<Problem> problems(Plan plan, Paper paper) {
        var problems = new ArrayList<>(contents.of(plan).problems());
        checkedDetails(plan, paper).fold(done -> false, problems::addAll);
        if (plan.original() == null && paper.file() == null) {
            problems.add(Problem.at("file", "plan.recording.problem.original"));
        }
        return problems;
    }

    private Outcome<IssueDetails> checkedDetails(Plan plan, Paper paper) {
        return checkingDetails.check(plan, paper.number(), paper.issuedOn(), paper.effectiveOn());
    }

    /** Stores the entry and its file; refused when the file cannot be stored. */
    private Outcome<Plan> prepare(Viewer viewer, Plan plan, Paper paper) {
        return storeOriginal(viewer, plan, paper)
                .fold(
                        file -> {
                            store(viewer, plan, checkedDetails(plan, paper).orThrow(), file);
                            return Outcome.done(plans.visibleTo(viewer).requireOwn(plan.id()));
                        },
                        Outcome::refused);
    }

    private Outcome<UUID> storeOriginal(Viewer viewer, Plan plan, Paper paper) {
        if (paper.file() == null) {
            return plan.original() == null
                    ? Outcome.refused(Problem.at("file", "plan.recording.problem.original"))
                    : Outcome.done(plan.original());
        }
        return attachments
                .store(paper.file(), "file", viewer.agency(), provinces.of(viewer.agency()), viewer.person())
                .fold(file -> Outcome.done(file.id()), Outcome::refused);
    }

    private void store(Viewer viewer, Plan plan, IssueDetails details, UUID original) {
        publishing.write(plan, details);
        sql.sql("update plan.plans set original_id = ? where id = ?")
                .params(original, plan.id())
                .update();
        sql.sql("""
                        insert into plan.recordings (plan_id, prepared_at, prepared_by, prepared_by_name)
                        values (?, ?, ?, ?)
                        """)
                .param(plan.id())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .update();
        states.move(plan.id(), PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
        events.publishEvent(new PaperPrepared(plan.id(), parties.confirmer(plan), plan.title()));
    }

    /**
     * Stores the confirmation that the record agrees with the paper, and issues the plan with the number and days of
     * the paper.
     */
    @Transactional
    public Outcome<Plan> confirm(Viewer viewer, UUID id, @Nullable String fingerprint) {
        return gate.take(
                viewer,
                id,
                PlanStep.CONFIRM,
                StepInput.of("", fingerprint),
                plan -> checkedDetails(plan).fold(done -> List.of(), problems -> problems),
                plan -> confirm(viewer, plan, checkedDetails(plan).orThrow()));
    }

    private Outcome<IssueDetails> checkedDetails(Plan plan) {
        return checkingDetails.check(plan, String.valueOf(plan.number()), plan.issuedOn(), plan.effectiveOn());
    }

    private Plan confirm(Viewer viewer, Plan plan, IssueDetails details) {
        sql.sql("""
                        update plan.recordings set confirmed_at = ?, confirmed_by = ?, confirmed_by_name = ?
                         where plan_id = ?
                        """)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(plan.id())
                .update();
        if (viewer.agency().equals(plan.agency())) {
            numbering.record(plan.agency(), details.issuedOn(), details.number(), plan.id());
        }
        return publishing.release(viewer, plan, details);
    }
}
