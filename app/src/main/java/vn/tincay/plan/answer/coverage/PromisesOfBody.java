package vn.tincay.plan.answer.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.answer.coverage.Promises.AskedFact;
import vn.tincay.plan.answer.coverage.Promises.Comparison;
import vn.tincay.plan.answer.coverage.Promises.Promise;
import vn.tincay.plan.answer.lead.NamedGroup;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;

/** Finds what one body promises for the facts of the superior plan. */
final class PromisesOfBody {

    private PromisesOfBody() {}

    /**
     * The content of the plans below.
     *
     * @param targets their targets by plan
     * @param tasks their tasks by plan
     * @param origins for each plan, the id that each fact taken over has there, by its id in the superior plan
     */
    record ContentBelow(
            Map<UUID, List<Target>> targets, Map<UUID, List<TaskContent>> tasks, Map<UUID, Map<UUID, UUID>> origins) {}

    /** @param agencies the body itself; for an office that answers for its committee, the committee too */
    static List<Promise> of(
            List<AskedFact> asked,
            PlansBelow.Line body,
            ContentBelow promised,
            List<Agency> agencies,
            LocalDate today) {
        var plan = body.plan();
        var targets = plan == null ? List.<Target>of() : promised.targets().getOrDefault(plan, List.of());
        var tasks = plan == null ? List.<TaskContent>of() : promised.tasks().getOrDefault(plan, List.of());
        var taken = plan == null ? Map.<UUID, UUID>of() : promised.origins().getOrDefault(plan, Map.of());
        var likeTargets = SimilarFacts.pairTargets(
                asked.stream().map(AskedFact::target).filter(Objects::nonNull).toList(), targets);
        var likeTasks = SimilarFacts.pairTasks(
                asked.stream().map(AskedFact::task).filter(Objects::nonNull).toList(), tasks);
        var rows = new ArrayList<Promise>();
        for (var fact : asked) {
            var source = taken.get(fact.id());
            if (fact.target() != null) {
                var answer = targets.stream()
                        .filter(target -> target.id().equals(source))
                        .findFirst()
                        .orElse(likeTargets.get(fact.id()));
                // Targets are promised for an area; a department's plan need not repeat those of its committee.
                if (answer != null
                        || agencies.stream().anyMatch(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)) {
                    rows.add(ofTarget(fact, fact.target(), body, answer));
                }
            } else if (fact.task() != null) {
                var answer = tasks.stream()
                        .filter(task -> task.id().equals(source))
                        .findFirst()
                        .orElse(likeTasks.get(fact.id()));
                if (answer != null || agencies.stream().anyMatch(agency -> isAsked(fact.task(), agency, today))) {
                    var comparison = answer == null ? Comparison.MISSING : Comparison.ANSWERED;
                    rows.add(new Promise(fact, body, null, answer, comparison, null));
                }
            }
        }
        return rows;
    }

    private static Promise ofTarget(AskedFact fact, Target asked, PlansBelow.Line body, @Nullable Target answer) {
        var difference = PlanComparison.valueChange(asked, answer);
        var comparison = answer == null
                ? Comparison.MISSING
                : difference == null
                        ? Comparison.ANSWERED
                        : difference.signum() == 0
                                ? Comparison.AT
                                : difference.signum() > 0 ? Comparison.ABOVE : Comparison.BELOW;
        return new Promise(fact, body, answer, null, comparison, difference);
    }

    /**
     * Whether the task asks something of this body: nobody leads it, or the body or a group that includes it leads or
     * coordinates. A duty asks only its leads.
     */
    private static boolean isAsked(TaskContent task, Agency agency, LocalDate today) {
        if (task.lead() == null) {
            return !task.duty();
        }
        var asked = task.duty() ? task.leads() : task.bodies();
        return asked.stream()
                .anyMatch(one -> agency.id().equals(one.agency())
                        || one.agency() == null && NamedGroup.includes(one.name(), agency, today));
    }
}
