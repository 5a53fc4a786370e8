package vn.tincay.plan.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/**
 * What a plan says about who carries out one of its tasks, in terms of the bodies below that exist today.
 *
 * @param bodies the bodies that the task names, the lead first
 * @param ownWork whether the lead is the agency that hands the plan down, or the one it drafts for
 * @param unknownLead the lead as written when it is no body below; null when it is one, or none is named
 * @param unknown further names that are no bodies below
 * @param committees the words that name all committees below; null when no words do
 * @param having the bodies that already have the task, with their names
 */
public record ProposedTask(
        PlanTask task,
        List<ProposedBody> bodies,
        boolean ownWork,
        @Nullable String unknownLead,
        List<String> unknown,
        @Nullable NamedCommittees committees,
        Map<UUID, String> having) {

    /**
     * A body that the task names.
     *
     * @param former the name as written, when the work passed from a dissolved body to this one; empty otherwise
     */
    public record ProposedBody(Receiver receiver, boolean coordinating, String former) {}

    /**
     * The bodies below, for resolving names.
     *
     * @param own the agencies that keep their own work: the issuer, and the one that drafts for it
     * @param heirs the body that does the work of a dissolved body today
     * @param known the bodies below that tasks name, by id
     */
    public record BodiesBelow(List<UUID> own, Map<UUID, UUID> heirs, Map<UUID, Receiver> known) {
        UUID today(UUID agency) {
            return heirs.getOrDefault(agency, agency);
        }
    }

    static ProposedTask of(PlanTask task, BodiesBelow below, Map<UUID, String> having) {
        var lead = task.content().lead();
        var bodies = new LinkedHashMap<UUID, ProposedBody>();
        var unknown = new ArrayList<String>();
        for (var named : named(task)) {
            var agency = named.agency() == null ? null : below.today(named.agency());
            var receiver = agency == null ? null : below.known().get(agency);
            if (agency != null && below.own().contains(agency)) {
                continue;
            }
            if (agency == null || receiver == null) {
                unknown.add(named.name());
            } else {
                boolean passed = !agency.equals(named.agency());
                bodies.putIfAbsent(agency, new ProposedBody(receiver, !named.equals(lead), passed ? named.name() : ""));
            }
        }
        var unknownLead = lead != null && unknown.remove(lead.name()) ? lead.name() : null;
        return new ProposedTask(
                task,
                List.copyOf(bodies.values()),
                lead != null && lead.agency() != null && below.own().contains(below.today(lead.agency())),
                unknownLead,
                List.copyOf(unknown),
                NamedCommittees.in(task).orElse(null),
                having);
    }

    /** The named bodies without the names of groups of committees. */
    private static List<NamedBody> named(PlanTask task) {
        return Stream.concat(Stream.ofNullable(task.content().lead()), task.content().coordinating().stream())
                .filter(body -> !NamedCommittees.isName(body))
                .toList();
    }

    /** Whether a person must say who carries the task out: its lead is no body below, or it names nobody. */
    public boolean isUnclear() {
        return having.isEmpty()
                && (unknownLead != null
                        || (!ownWork && bodies.isEmpty() && (committees == null || !committees.isProposed())));
    }

    public boolean has(UUID agency) {
        return having.containsKey(agency);
    }
}
