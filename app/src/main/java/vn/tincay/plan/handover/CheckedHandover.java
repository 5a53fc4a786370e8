package vn.tincay.plan.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.plan.task.PlanTask;

/**
 * What a {@link HandoverOrder} would do now. The button of the check page sends the fingerprint of what it showed.
 *
 * @param gone names of chosen bodies that are no longer below the issuer
 * @param closed titles of chosen tasks that can no longer be handed down
 */
public record CheckedHandover(List<CheckedTask> tasks, List<String> gone, List<String> closed) {

    /**
     * One task of the order.
     *
     * @param due the due day of the receivers; null for none
     * @param bodies the chosen bodies, with those that have the task already
     */
    public record CheckedTask(PlanTask task, @Nullable LocalDate due, List<CheckedBody> bodies) {
        /** The bodies that receive the task by this order. */
        public Stream<CheckedBody> receiving() {
            return bodies.stream().filter(body -> !body.hasTask());
        }
    }

    /**
     * A chosen body.
     *
     * @param isCoordinating whether it is asked to coordinate rather than ordered to carry the task out
     * @param hasTask whether it has the task already; then the order leaves it out
     */
    public record CheckedBody(UUID id, String name, boolean committee, boolean isCoordinating, boolean hasTask) {}

    /**
     * How many tasks a body, or each of several committees, is ordered to carry out, and how many it is asked to
     * coordinate.
     */
    public record BodyTotal(List<CheckedBody> bodies, int ordered, int coordinating) {
        /** Last part of a message key: what the bodies receive. */
        public String kind() {
            return coordinating == 0 ? "ORDERED" : ordered == 0 ? "JOINING" : "BOTH";
        }
    }

    private record Numbers(int ordered, int coordinating) {}

    /** How many times a body is ordered to carry out a task. */
    public int ordered() {
        return count(body -> !body.hasTask() && !body.isCoordinating());
    }

    /** How many times a body is asked to coordinate a task. */
    public int coordinating() {
        return count(body -> !body.hasTask() && body.isCoordinating());
    }

    /** How many chosen bodies have their task already; a body counts once for each task. */
    public int alreadyReceived() {
        return count(CheckedBody::hasTask);
    }

    /** The number of bodies that receive at least one task. */
    public int agencies() {
        return Math.toIntExact(receiving().map(CheckedBody::id).distinct().count());
    }

    /** The tasks that at least one body receives. */
    public List<CheckedTask> handed() {
        return tasks.stream()
                .filter(task -> task.receiving().findAny().isPresent())
                .toList();
    }

    /** The tasks that at least one body receives with a due day that has passed. */
    public List<CheckedTask> overdueOn(LocalDate today) {
        return handed().stream()
                .filter(task -> task.due() != null && task.due().isBefore(today))
                .toList();
    }

    /** The bodies with their numbers of tasks; committees with the same numbers share one total. */
    public List<BodyTotal> totals() {
        var bodies = new LinkedHashMap<UUID, CheckedBody>();
        receiving().forEach(body -> bodies.putIfAbsent(body.id(), body));
        var totals = new ArrayList<BodyTotal>();
        var alike = new LinkedHashMap<Numbers, List<CheckedBody>>();
        for (var body : bodies.values()) {
            var numbers = new Numbers(tasksOf(body, false), tasksOf(body, true));
            if (body.committee()) {
                alike.computeIfAbsent(numbers, none -> new ArrayList<>()).add(body);
            } else {
                totals.add(new BodyTotal(List.of(body), numbers.ordered(), numbers.coordinating()));
            }
        }
        alike.forEach((numbers, group) -> totals.add(new BodyTotal(group, numbers.ordered(), numbers.coordinating())));
        return totals;
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(
                tasks.stream()
                        .map(one ->
                                List.of(one.task().id(), one.task().title(), String.valueOf(one.due()), one.bodies()))
                        .toList(),
                gone,
                closed);
    }

    private Stream<CheckedBody> receiving() {
        return tasks.stream().flatMap(CheckedTask::receiving);
    }

    private int tasksOf(CheckedBody body, boolean isCoordinating) {
        return Math.toIntExact(receiving()
                .filter(one -> one.id().equals(body.id()) && one.isCoordinating() == isCoordinating)
                .count());
    }

    private int count(Predicate<CheckedBody> which) {
        return Math.toIntExact(tasks.stream()
                .flatMap(task -> task.bodies().stream())
                .filter(which)
                .count());
    }
}
