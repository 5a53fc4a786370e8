package vn.tincay.plan.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.answer.lead.BodiesOfLevel;
import vn.tincay.plan.answer.proposal.AnswerSources;
import vn.tincay.plan.answer.proposal.CampaignDays;
import vn.tincay.plan.answer.proposal.ProposingAnswer;
import vn.tincay.plan.answer.proposal.TakenFacts;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.SentPlans;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.viewer.Viewer;

/**
 * Drafts a plan that answers a superior plan, or copies a plan of the viewer's agency into other years, and stores the
 * origin of each fact taken over.
 */
@Component
public class AnsweringPlan {

    /** Problem key: the superior plan is no longer running. */
    static final String ENDED = "answer.problem.ended";

    /** Problem key: the viewer's agency already answers the superior plan, which the form did not show. */
    static final String ANSWERED = "answer.problem.answered";

    /**
     * What the officer ticked, and the words typed for it.
     *
     * @param id id of the new plan, made with the form
     * @param seen fingerprint of the source plans as shown
     * @param known fingerprint of the plans that already answer the superior plan, as shown
     * @param targets the ticked targets by their id in the source plan
     * @param tasks the ticked tasks by their id in the source plan
     * @param days ids of the ticked campaign days in the source plan
     */
    public record Answer(
            UUID id,
            UUID issuer,
            String title,
            int fromYear,
            int toYear,
            String seen,
            String known,
            Map<UUID, TakenTarget> targets,
            Map<UUID, TakenTask> tasks,
            List<UUID> days,
            TakenText text) {}

    /** @param reports the ticked report days, each by its {@link ReportDay#summary} */
    public record TakenText(List<String> bases, List<String> recipients, List<String> reports) {}

    /**
     * @param field prefix of the names of this target's form fields, beside which its problems are shown
     * @param value null when nothing, or no number, was typed
     */
    public record TakenTarget(
            String field, String text, @Nullable BigDecimal value) {}

    /**
     * @param field prefix of the names of this task's form fields, beside which its problems are shown
     * @param lead the chosen body of {@link BodiesOfLevel}; null when none was chosen
     */
    public record TakenTask(
            String field, String title, @Nullable UUID lead) {}

    private final AnswerSources sources;
    private final ProposingAnswer proposing;
    private final DraftingPlan drafting;
    private final SentPlans sentPlans;
    private final Origins origins;
    private final CampaignDays days;

    AnsweringPlan(
            AnswerSources sources,
            ProposingAnswer proposing,
            DraftingPlan drafting,
            SentPlans sentPlans,
            Origins origins,
            CampaignDays days) {
        this.sources = sources;
        this.proposing = proposing;
        this.drafting = drafting;
        this.sentPlans = sentPlans;
        this.origins = origins;
        this.days = days;
    }

    /**
     * Drafts the plan from the ticked facts. A repeated request returns the plan that exists. Refuses when the superior
     * plan no longer runs, when the viewer's agency already has an answer that the form did not show, when a source
     * plan changed since the page was shown, or when the answer has faults.
     *
     * @param above the superior plan; null for a copy
     * @param earlier the plan of earlier years; null when there is none
     */
    @Transactional
    public Outcome<Plan> answer(Viewer viewer, @Nullable Plan above, @Nullable Plan earlier, Answer answer) {
        var proposed = proposing.of(viewer, above, earlier, answer.issuer(), answer.fromYear());
        boolean repeated = sentPlans.isUsed(answer.id());
        if (!repeated && above != null && !above.state().isRunning()) {
            return Outcome.refused(Problem.of(ENDED));
        }
        if (!repeated && above != null && hasUnseenAnswer(viewer, above, answer)) {
            return Outcome.refused(Problem.of(ANSWERED));
        }
        if (!repeated && !proposed.seen().equals(answer.seen())) {
            return Outcome.refused(Fingerprint.outdated());
        }
        var taken = new TakenFacts(proposed, answer);
        if (!taken.problems().isEmpty()) {
            return Outcome.refused(taken.problems());
        }
        return drafting.draft(viewer, new DraftingPlan.NewPlan(answer.id(), answer.issuer(), taken.content(), null))
                .fold(
                        plan -> {
                            if (!repeated) {
                                days.copy(plan.id(), taken.days());
                                origins.write(plan.id(), taken.origins());
                            }
                            return Outcome.done(plan);
                        },
                        refused -> Outcome.refused(atFields(refused, answer)));
    }

    private boolean hasUnseenAnswer(Viewer viewer, Plan above, Answer answer) {
        var answers = sources.answers(viewer, above);
        return !answers.isEmpty() && !AnswerSources.fingerprint(answers).equals(answer.known());
    }

    /**
     * The problems of the content under the field names of the answer's page. There is no field for a task's parent, so
     * its problem is shown for the whole page.
     */
    private static List<Problem> atFields(List<Problem> problems, Answer answer) {
        var fields = answer.targets().values().stream().map(TakenTarget::field).toList();
        return problems.stream()
                .map(problem -> {
                    var parts = problem.field().split("\\.", 3);
                    boolean target = parts.length == 3 && parts[0].equals("target") && parts[1].matches("\\d+");
                    int place = target ? Integer.parseInt(parts[1]) : -1;
                    return target && place < fields.size()
                            ? new Problem(fields.get(place) + parts[2], problem.key(), problem.arguments())
                            : problem;
                })
                .map(problem -> Objects.equals(problem.field(), "parent")
                        ? Problem.of(problem.key(), problem.arguments().toArray())
                        : problem)
                .toList();
    }
}
