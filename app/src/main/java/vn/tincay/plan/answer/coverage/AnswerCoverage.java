package vn.tincay.plan.answer.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.Origins.Kind;
import vn.tincay.plan.answer.coverage.Origins.Origin;
import vn.tincay.plan.answer.lead.AnsweringBodies;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.viewer.Viewer;

/**
 * Finds out how much of its superior plan a plan answers: the targets and tasks that it took over and still has, and
 * those that {@link SimilarFacts} pairs with its own. Tasks asked of other bodies are left out.
 */
@Component
public class AnswerCoverage {

    /** A target or task of the superior plan that has no answer; {@code number} is null for a target. */
    public record Missing(Kind kind, UUID id, @Nullable String number, String text) {}

    /**
     * How much of the superior plan is answered.
     *
     * @param targets number of the targets of the superior plan
     * @param tasks number of its tasks that ask something of the bodies of this plan
     * @param changed how the superior plan differs from the oldest version that facts come from; null when equal
     */
    public record Coverage(
            Plan above,
            int targets,
            int targetsAnswered,
            int tasks,
            int tasksAnswered,
            List<Missing> missing,
            @Nullable PlanDifference changed) {

        /** Whether the superior plan is no longer running. */
        public boolean isEnded() {
            return !above.state().isRunning();
        }
    }

    private final Plans plans;
    private final PlanContents contents;
    private final PlanHistory history;
    private final Origins origins;
    private final AnsweringBodies bodies;
    private final Clock clock;

    AnswerCoverage(
            Plans plans,
            PlanContents contents,
            PlanHistory history,
            Origins origins,
            AnsweringBodies bodies,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.history = history;
        this.origins = origins;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The coverage of the superior plan; null when the plan answers no plan that the viewer may see.
     *
     * @param names gives the names of programmes, plans and agencies by id
     */
    public @Nullable Coverage of(Viewer viewer, Plan plan, Function<UUID, String> names) {
        var above = plan.answers() == null
                ? null
                : plans.visibleTo(viewer).find(plan.answers()).orElse(null);
        if (above == null) {
            return null;
        }
        var asked = contents.of(above);
        var ours = contents.of(plan);
        var takenOver = origins.of(plan).stream()
                .filter(origin -> origin.source().equals(above.id()))
                .toList();
        var own = bodies.of(plan.agency(), plan.draftedBy(), asked.tasks(), LocalDate.now(clock));
        var tasks = asked.tasks().stream().filter(own::isAsked).toList();
        var answered = answered(asked.targets(), tasks, ours, takenOver);
        return new Coverage(
                above,
                asked.targets().size(),
                count(asked.targets().stream().map(Target::id).toList(), answered),
                tasks.size(),
                count(tasks.stream().map(TaskContent::id).toList(), answered),
                missing(asked.targets(), tasks, answered),
                changed(above, takenOver, names));
    }

    private static int count(List<UUID> ids, Set<UUID> answered) {
        return (int) ids.stream().filter(answered::contains).count();
    }

    /** The ids of the targets and tasks of the superior plan that have an answer. */
    static Set<UUID> answered(List<Target> targets, List<TaskContent> tasks, PlanContent ours, List<Origin> takenOver) {
        var present = new HashSet<UUID>();
        ours.targets().forEach(target -> present.add(target.id()));
        ours.tasks().forEach(task -> present.add(task.id()));
        var bySource = new HashMap<UUID, UUID>();
        takenOver.stream()
                .filter(origin -> present.contains(origin.subject()))
                .forEach(origin -> bySource.put(origin.sourceSubject(), origin.subject()));
        var answered = new HashSet<>(bySource.keySet());
        var used = Set.copyOf(bySource.values());
        answered.addAll(SimilarFacts.pairTargets(
                        without(targets, Target::id, answered), without(ours.targets(), Target::id, used))
                .keySet());
        answered.addAll(SimilarFacts.pairTasks(
                        without(tasks, TaskContent::id, answered), without(ours.tasks(), TaskContent::id, used))
                .keySet());
        return answered;
    }

    private static <T> List<T> without(List<T> items, Function<T, UUID> id, Set<UUID> excluded) {
        return items.stream().filter(item -> !excluded.contains(id.apply(item))).toList();
    }

    private static List<Missing> missing(List<Target> targets, List<TaskContent> tasks, Set<UUID> answered) {
        var missing = new ArrayList<Missing>();
        without(targets, Target::id, answered)
                .forEach(target -> missing.add(new Missing(Kind.TARGET, target.id(), null, target.text())));
        without(tasks, TaskContent::id, answered)
                .forEach(task -> missing.add(new Missing(Kind.TASK, task.id(), task.number(), task.title())));
        return missing;
    }

    private @Nullable PlanDifference changed(Plan above, List<Origin> takenOver, Function<UUID, String> names) {
        Map<Integer, Long> versions =
                takenOver.stream().collect(Collectors.groupingBy(Origin::version, Collectors.counting()));
        int oldest = versions.keySet().stream().min(Integer::compare).orElse(above.version());
        if (oldest < 1 || oldest >= above.version()) {
            return null;
        }
        var difference =
                PlanDifference.between(history.content(above, oldest), history.content(above, above.version()), names);
        return difference.isEmpty() ? null : difference;
    }
}
