package vn.tincay.plan.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.facts.FactsToContent;
import vn.tincay.plan.drafting.facts.PlanCampaignDays;
import vn.tincay.plan.drafting.facts.ReadFacts;
import vn.tincay.plan.issue.PlanNumbers;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/** Creates a draft plan, by hand or from a document that was read. */
@Component
public class DraftingPlan {

    /** Problem key: a plan with this issuer, number and year is already stored. */
    public static final String EXISTS = "plan.paper.problem.exists";

    /**
     * A plan to create.
     *
     * @param agency the issuer: the viewer's agency or a body it drafts for
     * @param paper the document the plan was read from; null for a plan typed here
     */
    public record NewPlan(
            UUID id,
            UUID agency,
            PlanContent content,
            @Nullable Paper paper) {}

    /**
     * The document a plan was read from.
     *
     * @param number the number on the paper, null when it is blank
     * @param issuedOn the day on the paper, null when it is blank
     * @param text its lines, to which the facts refer by line number; null when they are not stored
     * @param attachment the stored file, null when the text was pasted
     */
    public record Paper(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String text,
            @Nullable UUID attachment) {}

    private final Plans plans;
    private final Issuers issuers;
    private final Programmes programmes;
    private final PlanContents contents;
    private final FactsToContent facts;
    private final StateChanges states;
    private final Provinces provinces;
    private final PlanCampaignDays days;
    private final PlanNumbers numbers;
    private final PlanEdits edits;
    private final SentPlans sentPlans;
    private final JdbcClient sql;
    private final Clock clock;

    DraftingPlan(
            Plans plans,
            Issuers issuers,
            Programmes programmes,
            PlanContents contents,
            FactsToContent facts,
            StateChanges states,
            Provinces provinces,
            PlanCampaignDays days,
            PlanNumbers numbers,
            PlanEdits edits,
            SentPlans sentPlans,
            JdbcClient sql,
            Clock clock) {
        this.plans = plans;
        this.issuers = issuers;
        this.programmes = programmes;
        this.contents = contents;
        this.facts = facts;
        this.states = states;
        this.provinces = provinces;
        this.days = days;
        this.numbers = numbers;
        this.edits = edits;
        this.sentPlans = sentPlans;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Creates the draft and returns it. A repeated request returns the plan that exists; a request with a used id and
     * other content is refused.
     */
    @Transactional
    public Outcome<Plan> draft(Viewer viewer, NewPlan request) {
        if (sentPlans.isUsed(request.id())) {
            return doneIfRepeated(viewer, request);
        }
        var problems = new ArrayList<Problem>(request.content().problems());
        if (issuers(viewer, request).stream().noneMatch(issuer -> issuer.id().equals(request.agency()))) {
            problems.add(Problem.at("agency", "plan.problem.choose-issuer"));
        }
        problems.addAll(answersProblems(viewer, request.content()));
        problems.addAll(programmes.unknownProblems(
                request.content().programmes(), request.content().indicators()));
        if (problems.isEmpty()
                && planWithPaper(request.agency(), request.paper()).isPresent()) {
            problems.add(Problem.of(
                    EXISTS,
                    request.paper() == null
                            ? ""
                            : String.valueOf(request.paper().number())));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (insert(viewer, request) == 0) {
            return doneIfRepeated(viewer, request);
        }
        states.record(request.id(), PlanState.DRAFT, viewer, null);
        var plan = plans.visibleTo(viewer).requireOwn(request.id());
        contents.write(plan, request.content());
        edits.store(viewer, plan.id(), 1, 0, request.content());
        return Outcome.done(plans.visibleTo(viewer).requireOwn(request.id()));
    }

    private Outcome<Plan> doneIfRepeated(Viewer viewer, NewPlan request) {
        return plans.visibleTo(viewer)
                .find(request.id())
                .filter(plan -> sentPlans.isRepeated(viewer, plan, request))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(UsedId.problem()));
    }

    /** The possible issuers: for a paper the bodies that existed on its day, for a plan typed here those of today. */
    private List<Issuers.Issuer> issuers(Viewer viewer, NewPlan request) {
        var paper = request.paper();
        return paper == null
                ? issuers.of(viewer, LocalDate.now(clock))
                : issuers.ofPaper(viewer, paper.issuedOn(), request.content().fromYear());
    }

    /**
     * The id of the plan that already stores this paper, with the same issuer, number and year; empty when there is
     * none, and for a paper without number or day. Waits for a concurrent entry of the same paper.
     */
    private Optional<UUID> planWithPaper(UUID agency, @Nullable Paper paper) {
        return paper == null || paper.number() == null
                ? Optional.empty()
                : numbers.holder(null, agency, paper.number(), paper.issuedOn());
    }

    /**
     * The plan that already stores this paper, found without waiting for a concurrent entry. Empty when the viewer may
     * not see it, or the paper has no number or day.
     */
    public Optional<Plan> storedPlan(
            Viewer viewer, UUID agency, @Nullable String number, @Nullable LocalDate issuedOn) {
        return number == null || issuedOn == null
                ? Optional.empty()
                : numbers.find(null, agency, PlanNumbers.clean(number), issuedOn)
                        .flatMap(plans.visibleTo(viewer)::find);
    }

    /**
     * Plans of other issuers with this number and day, possibly the same paper stored under a wrong issuer; none for a
     * paper without number or day.
     */
    public List<Plan> plansOfOtherIssuers(
            Viewer viewer, UUID agency, @Nullable String number, @Nullable LocalDate issuedOn) {
        return number == null || issuedOn == null
                ? List.of()
                : plans.visibleTo(viewer).ofPaper(PlanNumbers.clean(number), issuedOn).stream()
                        .filter(plan -> !plan.agency().equals(agency))
                        .toList();
    }

    /**
     * Creates a draft from the confirmed facts of a document and returns it. When the same reading created a draft
     * before, returns that one. Bodies are matched to agencies where possible.
     */
    @Transactional
    public Outcome<Plan> fromReading(Viewer viewer, ReadFacts read) {
        var existing = plans.visibleTo(viewer).find(read.id());
        if (existing.isPresent()) {
            return Outcome.done(existing.get());
        }
        // A removed draft stays removed: its id remains used, so the same reading creates a plan with a new id.
        var id = sentPlans.isUsed(read.id()) ? Ids.next() : read.id();
        var content = facts.content(viewer, read);
        var number = read.number() == null ? null : PlanNumbers.clean(read.number());
        var paper = new Paper(number, read.issuedOn(), read.text(), read.attachment());
        return draft(viewer, new NewPlan(id, read.agency(), content, paper))
                .fold(
                        plan -> {
                            days.write(plan.id(), read.campaigns());
                            return Outcome.done(plan);
                        },
                        Outcome::refused);
    }

    private List<Problem> answersProblems(Viewer viewer, PlanContent content) {
        return content.answers() == null || plans.visibleTo(viewer).mayAnswer(content.answers())
                ? List.of()
                : List.of(Problem.at("answers", "base.problem.choose"));
    }

    private int insert(Viewer viewer, NewPlan request) {
        var paper = request.paper();
        return sql.sql("""
                        insert into plan.plans (id, province_code, agency_id, drafted_by_id, title, folded, from_year,
                            to_year, number, issued_on, original_text, original_id, changed_at, changed_by,
                            changed_by_name)
                        values (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .param(request.id())
                .param(provinces.of(request.agency()))
                .param(request.agency())
                .param(viewer.agency())
                .param(request.content().title())
                .param(request.content().fromYear())
                .param(request.content().toYear())
                .param(paper == null ? null : paper.number())
                .param(paper == null ? null : paper.issuedOn())
                .param(paper == null ? null : paper.text())
                .param(paper == null ? null : paper.attachment())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .update();
    }
}
