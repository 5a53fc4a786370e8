package vn.tincay.plan.answer.lead;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;

/**
 * The bodies of the issuer's level that may lead a task of its plan, and the rules that match them to the bodies named
 * in a source plan. A lead is proposed only when exactly one body fits; otherwise the officer chooses.
 *
 * @param drafter the body that drafts; it leads what the superior plan asks of the issuer itself
 * @param bodies the issuer, the drafter, and the bodies of the issuer's level that are below the issuer or coordinate
 *     with it on request
 * @param leads the agencies that the source plans name, by id
 * @param successors the agency that does the work of a dissolved one, by the id of the dissolved one; absent when there
 *     is not exactly one
 * @param guides the agencies above each body in its field of work, by the id of the body
 * @param counterparts standard key of the body of this level by the standard key of the superior body with the same
 *     field of work
 * @param day the day on which the bodies exist
 */
public record BodiesOfLevel(
        Agency issuer,
        UUID drafter,
        List<Agency> bodies,
        Map<UUID, Agency> leads,
        Map<UUID, Agency> successors,
        Map<UUID, Set<UUID>> guides,
        Map<String, String> counterparts,
        LocalDate day) {

    /** How the lead named in a source plan relates to the bodies of this level. */
    public enum Fit {
        /** The issuer or one of its bodies is named. */
        OURS,
        /** The words name a group that the issuer belongs to. */
        GROUP,
        /** Another body is named, and exactly one body of this level is guided by it or has its field of work. */
        FIELD,
        /** Nobody is named. */
        NOBODY,
        /** Another body or group is named, and no single body of this level corresponds to it. */
        UNSURE,
        /** The named body is dissolved, and no single body took over its work. */
        GONE
    }

    /** @param agency the body proposed; null when the officer must choose */
    public record Proposal(@Nullable Agency agency, Fit fit) {}

    /** The body proposed as lead in place of the named one. */
    public Proposal leadFor(@Nullable NamedBody named) {
        if (named == null) {
            return new Proposal(null, Fit.NOBODY);
        }
        if (named.agency() == null) {
            return NamedGroup.includes(named.name(), issuer, day)
                    ? new Proposal(body(drafter), Fit.GROUP)
                    : new Proposal(null, Fit.UNSURE);
        }
        var stated = leads.get(named.agency());
        var lead = successors.getOrDefault(named.agency(), stated);
        if (lead == null || lead.validTo() != null && !successors.containsKey(named.agency())) {
            return new Proposal(null, stated == null ? Fit.UNSURE : Fit.GONE);
        }
        if (lead.id().equals(issuer.id())) {
            return new Proposal(body(drafter), Fit.OURS);
        }
        var own = body(lead.id());
        if (own != null) {
            return new Proposal(own, Fit.OURS);
        }
        var counterpart = counterpart(lead);
        return new Proposal(counterpart, counterpart == null ? Fit.UNSURE : Fit.FIELD);
    }

    /** The body proposed in place of the leads of a task: the proposal for the lead that fits best. */
    public Proposal leadFor(TaskContent task) {
        return task.leads().stream()
                .map(this::leadFor)
                .min(Comparator.comparing(Proposal::fit))
                .orElseGet(() -> new Proposal(null, Fit.NOBODY));
    }

    /**
     * Whether a task of the superior plan asks something of this level. It does when {@link Fit} of its lead is OURS,
     * GROUP, FIELD or NOBODY, or when a body or group of this level coordinates. A duty does only when the fit is OURS
     * or GROUP.
     */
    public boolean isAsked(TaskContent task) {
        var fit = leadFor(task).fit();
        if (task.duty()) {
            return fit == Fit.OURS || fit == Fit.GROUP;
        }
        return fit == Fit.OURS
                || fit == Fit.GROUP
                || fit == Fit.FIELD
                || fit == Fit.NOBODY
                || task.coordinating().stream().anyMatch(this::isOurs);
    }

    private boolean isOurs(NamedBody named) {
        return named.agency() == null ? NamedGroup.includes(named.name(), issuer, day) : body(named.agency()) != null;
    }

    /** The body with this id; null when it is none of {@code bodies}. */
    public @Nullable Agency body(UUID id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * The body guided by this lead. When the lead guides none: the body with the standard key that {@code counterparts}
     * names for the lead, or with the lead's own key when {@code counterparts} names none. Null unless exactly one body
     * other than the issuer fits.
     */
    private @Nullable Agency counterpart(Agency lead) {
        var guided = bodies.stream()
                .filter(body -> !body.id().equals(issuer.id()))
                .filter(body -> guides.getOrDefault(body.id(), Set.of()).contains(lead.id()))
                .toList();
        if (!guided.isEmpty()) {
            return guided.size() == 1 ? guided.getFirst() : null;
        }
        var key = lead.body() == null ? null : counterparts.getOrDefault(lead.body(), lead.body());
        var alike = key == null
                ? List.<Agency>of()
                : bodies.stream()
                        .filter(body -> key.equals(body.body()) && !body.id().equals(issuer.id()))
                        .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }
}
