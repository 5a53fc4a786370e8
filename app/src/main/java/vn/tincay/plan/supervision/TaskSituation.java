package vn.tincay.plan.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of an agency and of the bodies below on one day of a year, counted by plan, body and standing.
 *
 * @param day the day on which the standings hold
 */
public record TaskSituation(LocalDate day, List<Group> groups) {

    public TaskSituation {
        groups = List.copyOf(groups);
    }

    /** The standing of a task on the day. */
    public enum Standing {
        /** Reported as done by its due day, confirmed or not. */
        ON_TIME,
        /** Reported as done after its due day. */
        LATE,
        /** Neither done nor refused, with a due day that has not passed. */
        OPEN,
        OVERDUE,
        /** Refused by its body; the body above has not decided. */
        REFUSED
    }

    /**
     * Tasks of one plan, body and standing.
     *
     * @param planNumber null until the plan has a number
     * @param own whether the agency issues or drafts the plan
     * @param body the body that carries them out, or the province when the agency serves the whole country; null for
     *     tasks of the agency itself
     * @param bodyName null when {@code body} is null
     * @param oldest the earliest due day; null when none of the tasks has one
     * @param longOverdue how many are overdue for longer than the agency tolerates
     * @param toDecide how many wait for the agency's own decision on a refusal
     */
    public record Group(
            UUID plan,
            String planTitle,
            @Nullable String planNumber,
            boolean own,
            @Nullable String body,
            @Nullable String bodyName,
            Standing standing,
            long tasks,
            @Nullable LocalDate oldest,
            long longOverdue,
            long toDecide) {

        boolean is(Standing one) {
            return standing == one;
        }
    }

    /** All tasks that are not refused: those with a due day in the year, and earlier ones that are still overdue. */
    public long all() {
        return sum(group -> !group.is(Standing.REFUSED));
    }

    public long overdue() {
        return sum(group -> group.is(Standing.OVERDUE));
    }

    private long sum(Predicate<Group> some) {
        return groups.stream().filter(some).mapToLong(Group::tasks).sum();
    }

    /**
     * How many tasks a body did in time.
     *
     * @param body key of the body or province
     * @param onTime tasks done by their due day
     * @param due tasks that are done or overdue; open tasks whose due day has not passed do not count
     */
    public record BodyRecord(String body, String name, long onTime, long due) {}

    /** One record for each body below that has a task. */
    public List<BodyRecord> bodies() {
        var byBody = groups.stream()
                .filter(group -> group.body() != null)
                .collect(Collectors.groupingBy(
                        group -> Objects.requireNonNull(group.body()), LinkedHashMap::new, Collectors.toList()));
        return byBody.entrySet().stream()
                .map(entry -> {
                    var of = new TaskSituation(day, entry.getValue());
                    var name = entry.getValue().getFirst().bodyName();
                    return new BodyRecord(
                            entry.getKey(),
                            name == null ? entry.getKey() : name,
                            of.sum(group -> group.is(Standing.ON_TIME)),
                            of.sum(group -> !group.is(Standing.OPEN) && !group.is(Standing.REFUSED)));
                })
                .toList();
    }

    /** The groups by plan; plans without a counted task are left out. */
    public Map<UUID, List<Group>> byPlan() {
        return groups.stream().collect(Collectors.groupingBy(Group::plan, LinkedHashMap::new, Collectors.toList()));
    }
}
