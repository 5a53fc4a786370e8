package vn.tincay.plan.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.facts.FactsToContent;
import vn.tincay.plan.drafting.facts.ReadFacts;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.version.Amendments;
import vn.tincay.viewer.Viewer;

/**
 * Updates a stored plan to a new reading of its paper: a draft directly, an issued plan by an amendment that the head
 * signs. Targets with the same text and tasks with the same title keep their ids, and so their progress.
 */
@Component
public class Rereading {

    private final FactsToContent facts;
    private final EditingPlan editing;
    private final Amendments amendments;

    Rereading(FactsToContent facts, EditingPlan editing, Amendments amendments) {
        this.facts = facts;
        this.editing = editing;
        this.amendments = amendments;
    }

    @Transactional
    public Outcome<Plan> update(Viewer viewer, Plan plan, ReadFacts read, String reason) {
        if (amendments.find(plan).isPresent()) {
            return Outcome.refused(Problem.of("plan.paper.problem.amended"));
        }
        var revision = editing.editedContent(plan).revision();
        return editing.change(
                viewer, plan.id(), revision, reason, now -> withKnownIds(now, facts.content(viewer, read)));
    }

    /** The content that was read, with the ids of matching targets and tasks of the stored plan. */
    static PlanContent withKnownIds(PlanContent now, PlanContent read) {
        var targets = byFoldedText(now.targets(), Target::text);
        var tasks = byFoldedText(now.tasks(), TaskContent::title);
        var ids = new HashMap<UUID, UUID>();
        var keptTasks = new ArrayList<TaskContent>();
        for (var task : read.tasks()) {
            var same = tasks.remove(VietnameseText.fold(task.title()));
            ids.put(task.id(), same == null ? task.id() : same.id());
            keptTasks.add(same == null ? task : withReadValues(task, same));
        }
        return new PlanContent(
                read.title(),
                read.fromYear(),
                read.toYear(),
                read.programmes(),
                read.objective(),
                read.answers() == null ? now.answers() : read.answers(),
                read.answersText(),
                read.targets().stream()
                        .map(target -> {
                            var same = targets.remove(VietnameseText.fold(target.text()));
                            return same == null ? target : target.withId(same.id());
                        })
                        .toList(),
                keptTasks.stream()
                        .map(task -> task.parent() == null
                                ? task
                                : task.withParent(ids.getOrDefault(task.parent(), task.parent())))
                        .toList(),
                now.text().afterReading(read.text()));
    }

    /**
     * The stored task with the values that were read. Values that a paper never states, such as the progress rule,
     * stay.
     */
    private static TaskContent withReadValues(TaskContent read, TaskContent now) {
        return now.toBuilder()
                .parent(read.parent())
                .duty(read.duty())
                .time(read.timing(), read.timeText())
                .bodies(read.leads(), read.coordinating())
                .originalLines(read.fromLine(), read.toLine())
                .set(TaskField.NUMBER, read.number())
                .set(TaskField.TITLE, read.title())
                .set(TaskField.BODY, read.body())
                .set(TaskField.PRODUCTS, read.products())
                .set(TaskField.FUNDING, read.funding())
                .build();
    }

    private static <T> Map<String, T> byFoldedText(List<T> items, Function<T, String> words) {
        var found = new HashMap<String, T>();
        items.forEach(item -> found.putIfAbsent(VietnameseText.fold(words.apply(item)), item));
        return found;
    }
}
