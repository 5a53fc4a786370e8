package vn.tincay.plan.answer.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;

/**
 * The bodies on the level of the issuer that may lead a task of its plan, and which of them answers for a lead of the
 * superior plan. A body is proposed only when exactly one fits; otherwise the officer chooses.
 *
 * @param drafter the body that drafts; it leads what the superior plan asks of the issuer itself
 * @param bodies the issuer, the bodies of its level below it and those that cooperate with it
 * @param leads the agencies that the superior plan names, by id
 * @param today the agency that does the work of a dissolved one today, by the id of the dissolved one; absent when it is
 *     not exactly one
 * @param guides the agencies above each body in its field of work, by the id of the body
 * @param fields the body of this level that has the field of a superior's body, by the keys of standard bodies
 * @param day the day on which the bodies exist
 */
public record OwnBodies(
        Agency issuer,
        UUID drafter,
        List<Agency> bodies,
        Map<UUID, Agency> leads,
        Map<UUID, Agency> today,
        Map<UUID, Set<UUID>> guides,
        Map<String, String> fields,
        LocalDate day) {

    /** How a lead of the superior plan relates to this level. */
    public enum Fit {
        /** The issuer or one of its bodies is named. */
        OURS,
        /** A group is named that the issuer belongs to. */
        GROUP,
        /** A body above is named, and one body here has its field of work. */
        FIELD,
        /** Nobody is named. */
        NOBODY,
        /** Somebody else is named, and no single body here answers for it. */
        UNSURE,
        /** The body named is dissolved, and no single body took over its work. */
        GONE
    }

    /** @param agency the body proposed; null when the officer must choose */
    public record Proposal(@Nullable Agency agency, Fit fit) {}

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
        var lead = today.getOrDefault(named.agency(), stated);
        if (lead == null || lead.validTo() != null && !today.containsKey(named.agency())) {
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

    /**
     * Whether a task of the superior plan asks something of this level: it names nobody, a body or group of this level, or a
     * body whose field somebody here has. A duty of another body is not ours.
     */
    public boolean isAsked(TaskContent task) {
        var fit = leadFor(task.lead()).fit();
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

    /** The body of this id; null when it is none of this level. */
    public @Nullable Agency body(UUID id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * The body guided by this lead, else the body of the same standard kind, else the one that has its field; null unless
     * exactly one fits.
     */
    private @Nullable Agency counterpart(Agency lead) {
        var guided = bodies.stream()
                .filter(body -> !body.id().equals(issuer.id()))
                .filter(body -> guides.getOrDefault(body.id(), Set.of()).contains(lead.id()))
                .toList();
        if (!guided.isEmpty()) {
            return guided.size() == 1 ? guided.getFirst() : null;
        }
        var key = lead.body() == null ? null : fields.getOrDefault(lead.body(), lead.body());
        var alike = key == null
                ? List.<Agency>of()
                : bodies.stream()
                        .filter(body -> key.equals(body.body()) && !body.id().equals(issuer.id()))
                        .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }
}
