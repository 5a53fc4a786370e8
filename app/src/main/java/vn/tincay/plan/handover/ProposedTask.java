package vn.tincay.plan.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/**
 * A task of a plan with the bodies below that it names, to which it may be handed down. Today's bodies stand in place
 * of dissolved ones.
 *
 * @param bodies the bodies that the task names, the leads first
 * @param ownWork whether a lead is the plan's issuer, its drafter or the viewer's agency
 * @param unknownLead the leads, as written, that are neither bodies below nor groups of committees; null when there
 * are none
 * @param unknown other names that are no bodies below
 * @param committees the words that name the committees below as a group; null when the task names no such group
 * @param holders the bodies that already have the task: their names by id
 */
public record ProposedTask(
        PlanTask task,
        List<ProposedBody> bodies,
        boolean ownWork,
        @Nullable String unknownLead,
        List<String> unknown,
        @Nullable NamedCommittees committees,
        Map<UUID, String> holders) {

    /**
     * A body that the task names.
     *
     * @param former the name as written, when the work passed from a dissolved body to this one; empty otherwise
     */
    public record ProposedBody(Receiver receiver, boolean isCoordinating, String former) {}

    /**
     * What is needed to find the bodies below by the names in tasks.
     *
     * @param own the bodies that need not receive a task: the plan's issuer, its drafter and the viewer's agency
     * @param successors the body that does the work of a dissolved one today, by the id of the dissolved one
     * @param known the bodies below that tasks name, by id
     */
    public record BodiesBelow(List<UUID> own, Map<UUID, UUID> successors, Map<UUID, Receiver> known) {
        UUID successorOrSame(UUID agency) {
            return successors.getOrDefault(agency, agency);
        }
    }

    static ProposedTask of(PlanTask task, BodiesBelow below, Map<UUID, String> holders) {
        var leads = task.content().leads();
        var bodies = new LinkedHashMap<UUID, ProposedBody>();
        var unknown = new ArrayList<String>();
        for (var named : named(task)) {
            var agency = named.agency() == null ? null : below.successorOrSame(named.agency());
            var receiver = agency == null ? null : below.known().get(agency);
            if (agency != null && below.own().contains(agency)) {
                continue;
            }
            if (agency == null || receiver == null) {
                unknown.add(named.name());
            } else {
                boolean passed = !agency.equals(named.agency());
                bodies.putIfAbsent(
                        agency, new ProposedBody(receiver, !leads.contains(named), passed ? named.name() : ""));
            }
        }
        var unknownLeads =
                leads.stream().map(NamedBody::name).filter(unknown::remove).collect(Collectors.joining("; "));
        return new ProposedTask(
                task,
                List.copyOf(bodies.values()),
                leads.stream()
                        .flatMap(lead -> Stream.ofNullable(lead.agency()))
                        .anyMatch(agency -> below.own().contains(below.successorOrSame(agency))),
                unknownLeads.isEmpty() ? null : unknownLeads,
                List.copyOf(unknown),
                NamedCommittees.in(task).orElse(null),
                holders);
    }

    /** The bodies that the task names, without groups of committees. */
    private static List<NamedBody> named(PlanTask task) {
        return task.content().bodies().stream()
                .filter(body -> !NamedCommittees.isName(body))
                .toList();
    }

    /**
     * Whether nobody has the task and a person must choose who carries it out: a lead is no body below, or the task
     * names no body to propose and is not {@code ownWork}.
     */
    public boolean isUnclear() {
        return holders.isEmpty()
                && (unknownLead != null
                        || (!ownWork && bodies.isEmpty() && (committees == null || !committees.isProposed())));
    }

    public boolean has(UUID agency) {
        return holders.containsKey(agency);
    }
}
