package vn.tincay.plan.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.progress.ProgressRule;
import vn.tincay.plan.task.progress.TaskProgress;

/** Builds the tree of tasks with the progress and the due status of each. */
@Component
public class TaskTree {

    /** A task with its parts and the tasks handed down from it. */
    public record Node(PlanTask task, TaskProgress progress, DueStatus dueStatus, List<Node> parts, List<Node> handed) {

        public Stream<Node> withAllBelow() {
            return Stream.concat(
                    Stream.of(this),
                    Stream.concat(parts.stream(), handed.stream()).flatMap(Node::withAllBelow));
        }

        /** The tasks handed down from it, without withdrawn ones. */
        public List<Node> activeHandedDown() {
            return handed.stream()
                    .filter(node -> node.task().state() != TaskState.WITHDRAWN)
                    .toList();
        }

        /** How many bodies are asked to coordinate the task. */
        public int coordinatingCount() {
            return Math.toIntExact(activeHandedDown().stream()
                    .filter(node -> node.task().isCoordinating())
                    .count());
        }

        /** How many bodies are ordered to carry the task out. */
        public int orderedCount() {
            return activeHandedDown().size() - coordinatingCount();
        }

        /** Whether the progress is computed from the tasks below. */
        public boolean hasComputedProgress() {
            return Stream.concat(parts.stream(), handed.stream()).anyMatch(TaskTree::counts);
        }
    }

    private final JdbcClient sql;
    private final DueStatuses dueStatuses;

    TaskTree(JdbcClient sql, DueStatuses dueStatuses) {
        this.sql = sql;
        this.dueStatuses = dueStatuses;
    }

    /**
     * The trees of these tasks. A task whose parent or origin is not among them is a root, so that every task is
     * shown once.
     */
    public List<Node> of(List<PlanTask> tasks) {
        var ids = new HashSet<UUID>();
        tasks.forEach(task -> ids.add(task.id()));
        var below = new HashMap<UUID, List<PlanTask>>();
        var roots = new ArrayList<PlanTask>();
        for (var task : tasks) {
            var above = task.handedFrom() != null ? task.handedFrom() : task.parent();
            if (above != null && ids.contains(above)) {
                below.computeIfAbsent(above, id -> new ArrayList<>()).add(task);
            } else {
                roots.add(task);
            }
        }
        var entries = newestEntries(ids);
        return roots.stream().map(root -> node(root, below, entries)).toList();
    }

    private Node node(PlanTask task, Map<UUID, List<PlanTask>> below, Map<UUID, TaskProgress.Entry> entries) {
        var nodes = below.getOrDefault(task.id(), List.of()).stream()
                .map(one -> node(one, below, entries))
                .toList();
        var counted = nodes.stream()
                .filter(TaskTree::counts)
                .map(node -> new ProgressRule.Part(
                        node.progress(),
                        node.task().content().weight(),
                        node.task().content().goal()))
                .toList();
        var progress = counted.isEmpty()
                ? TaskProgress.ofLeaf(task, entries.get(task.id()))
                : task.content().rule().combine(counted, task.content().goal());
        return new Node(
                task,
                progress,
                dueStatuses.of(task),
                nodes.stream().filter(node -> !node.task().isHandedDown()).toList(),
                nodes.stream().filter(node -> node.task().isHandedDown()).toList());
    }

    /** Whether the task counts towards progress; refused and withdrawn tasks do not. */
    private static boolean counts(Node node) {
        return node.task().state().counts();
    }

    private Map<UUID, TaskProgress.Entry> newestEntries(Collection<UUID> tasks) {
        var entries = new HashMap<UUID, TaskProgress.Entry>();
        if (tasks.isEmpty()) {
            return entries;
        }
        sql.sql("""
                        select distinct on (task_id) task_id, figure, percent from plan.progress
                         where task_id in (:tasks) and (figure is not null or percent is not null)
                         order by task_id, at desc, id desc
                        """).param("tasks", tasks).query(row -> {
            BigDecimal figure = row.getBigDecimal("figure");
            entries.put(
                    row.getObject("task_id", UUID.class),
                    new TaskProgress.Entry(figure, SqlValues.wholeOrNull(row, "percent")));
        });
        return entries;
    }
}
