package vn.tincay.plan.answer.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.plan.answer.coverage.SimilarFacts;
import vn.tincay.plan.answer.lead.BodiesOfLevel;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Side;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TaskRow;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;

/**
 * Proposes the tasks of a new plan: each task of the superior plan with a lead of the issuer's level, ticked when it
 * asks something of this level; then the tasks of the earlier plan with moved years, ticked when no task of the
 * superior plan says the same.
 */
public final class ProposingTasks {

    private ProposingTasks() {}

    /**
     * The rows for all tasks of both plans.
     *
     * @param states the states of the earlier plan's tasks, by id
     */
    static List<TaskRow> of(
            List<TaskContent> above,
            List<TaskContent> earlier,
            Map<UUID, TaskState> states,
            BodiesOfLevel bodies,
            MovedYears years) {
        var rows = new ArrayList<TaskRow>();
        for (var task : above) {
            var lead = bodies.leadFor(task);
            var proposed = ofSuperior(task, lead.agency());
            rows.add(new TaskRow(
                    Side.ABOVE,
                    task,
                    proposed,
                    lead.fit(),
                    null,
                    null,
                    changedFields(task, proposed),
                    bodies.isAsked(task)));
        }
        var covering = SimilarFacts.pairTasks(earlier, above);
        for (var task : earlier) {
            var lead = bodies.leadFor(task);
            var proposed = ofEarlier(task, lead(task, lead, bodies), years);
            var covered = covering.get(task.id());
            rows.add(new TaskRow(
                    Side.EARLIER,
                    task,
                    proposed,
                    lead.fit(),
                    states.get(task.id()),
                    covered,
                    changedFields(task, proposed),
                    covered == null));
        }
        return rows;
    }

    /**
     * The task without what belongs to the superior plan alone: its goal, which counts the whole area, its funding,
     * which the superior body pays, its coordinating bodies, its contact, and its lines and passage in the paper.
     */
    private static TaskContent ofSuperior(TaskContent task, @Nullable Agency lead) {
        return task.toBuilder()
                .duty(false)
                .bodies(named(lead), List.of())
                .originalLines(null, null)
                .set(TaskField.BODY, body(task))
                .set(TaskField.FUNDING, null)
                .set(TaskField.GOAL, null)
                .set(TaskField.GOAL_UNIT, null)
                .set(TaskField.CONTACT, null)
                .build();
    }

    private static TaskContent ofEarlier(TaskContent task, @Nullable NamedBody lead, MovedYears years) {
        return task.toBuilder()
                .time(years.timing(task.timing()), task.timeText() == null ? null : years.words(task.timeText()))
                .bodies(lead, task.coordinating())
                .originalLines(null, null)
                .set(TaskField.TITLE, years.words(task.title()))
                .set(TaskField.BODY, years.words(body(task)))
                .set(
                        TaskField.PRODUCTS,
                        task.products().stream().map(years::words).toList())
                .set(TaskField.FUNDING, task.funding() == null ? null : years.funding(task.funding()))
                .build();
    }

    /** The text of the task; empty for a passage of the other plan's paper, which a new title would contradict. */
    private static String body(TaskContent task) {
        return task.hasBodyOfPaper() ? "" : task.body();
    }

    private static @Nullable NamedBody named(@Nullable Agency lead) {
        return lead == null ? null : new NamedBody(lead.id(), lead.name());
    }

    /**
     * The lead as the earlier plan names it, when that is a group or a body of this level; otherwise the proposed
     * body, such as a successor.
     */
    private static @Nullable NamedBody lead(TaskContent task, BodiesOfLevel.Proposal proposal, BodiesOfLevel bodies) {
        var lead = task.lead();
        boolean stays = lead != null && (lead.agency() == null || bodies.body(lead.agency()) != null);
        return stays ? lead : named(proposal.agency());
    }

    /** The names of the fields in which the task of the new plan differs from its source. */
    static List<String> changedFields(TaskContent source, TaskContent ours) {
        var changedFields = new ArrayList<String>();
        if (!source.leadNames().equals(ours.leadNames())) {
            changedFields.add("lead");
        }
        if (!source.timing().equals(ours.timing())) {
            changedFields.add("time");
        }
        if (!source.title().equals(ours.title())) {
            changedFields.add("title");
        }
        return changedFields;
    }

    /**
     * The tasks as the new plan has them: with new ids, below their parent when that is taken over too, and numbered
     * in order.
     *
     * @param plan the id of the new plan
     */
    public static List<TaskContent> arranged(List<TaskContent> taken, UUID plan) {
        var numbers = new HashMap<UUID, String>();
        var children = new HashMap<String, Integer>();
        var placed = new HashSet<UUID>();
        var tasks = new ArrayList<TaskContent>();
        for (var task : taken) {
            var parent = task.parent() != null && placed.contains(task.parent()) ? task.parent() : null;
            var above = parent == null ? "" : numbers.getOrDefault(parent, "") + ".";
            var number = above + children.merge(above, 1, Integer::sum);
            numbers.put(task.id(), number);
            placed.add(task.id());
            tasks.add(task.toBuilder(TakenFacts.idOf(plan, task.id()))
                    .parent(parent == null ? null : TakenFacts.idOf(plan, parent))
                    .set(TaskField.NUMBER, number)
                    .build());
        }
        return inFamilies(tasks);
    }

    /** The tasks with each parent directly before its parts. */
    private static List<TaskContent> inFamilies(List<TaskContent> tasks) {
        var arranged = new ArrayList<TaskContent>();
        tasks.stream().filter(task -> task.parent() == null).forEach(root -> addFamily(arranged, root, tasks));
        return arranged;
    }

    private static void addFamily(List<TaskContent> arranged, TaskContent task, List<TaskContent> tasks) {
        arranged.add(task);
        tasks.stream()
                .filter(part -> task.id().equals(part.parent()))
                .forEach(part -> addFamily(arranged, part, tasks));
    }
}
