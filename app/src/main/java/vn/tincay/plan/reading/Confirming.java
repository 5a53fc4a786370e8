package vn.tincay.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Drafting;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Rereading;

/**
 * Turns what stands on the desk into a draft plan. Twice makes one plan: the draft bears the reading's id. A paper that
 * is a plan here already becomes no second one: the officer opens that plan or makes the text its new version.
 */
@Component
public class Confirming {

    private final Readings readings;
    private final Drafting drafting;
    private final Rereading rereading;
    private final Issuers issuers;

    Confirming(Readings readings, Drafting drafting, Rereading rereading, Issuers issuers) {
        this.readings = readings;
        this.drafting = drafting;
        this.rereading = rereading;
        this.issuers = issuers;
    }

    /** @param issuer the viewer's agency or the body it drafts for */
    @Transactional
    public Outcome<UUID> confirm(Viewer viewer, UUID reading, UUID issuer) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        if (desk.planId() != null) {
            return Outcome.done(desk.planId());
        }
        if (issuers(viewer, desk).stream().noneMatch(one -> one.id().equals(issuer))) {
            return Outcome.refused(Problem.at("issuer", "reading.issuer-unknown"));
        }
        return DraftFacts.of(desk, issuer)
                .fold(
                        facts -> drafting.fromReading(viewer, facts).fold(plan -> became(desk, plan), Outcome::refused),
                        Outcome::refused);
    }

    /** The plan of this paper that is kept already becomes what the text says: a draft at once, an issued plan by amendment. */
    @Transactional
    public Outcome<UUID> asVersion(Viewer viewer, UUID reading, UUID issuer, String reason) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        if (desk.planId() != null) {
            return Outcome.done(desk.planId());
        }
        var twin = twin(viewer, desk, issuer);
        if (twin.isEmpty()) {
            return Outcome.refused(Problem.of("reading.no-twin"));
        }
        return DraftFacts.of(desk, issuer)
                .fold(
                        facts -> rereading
                                .read(viewer, twin.get(), facts, reason)
                                .fold(plan -> became(desk, plan), Outcome::refused),
                        Outcome::refused);
    }

    private Outcome<UUID> became(ReadingDesk desk, Plan plan) {
        readings.becamePlan(desk.id(), plan.id());
        return Outcome.done(plan.id());
    }

    /** Who may have issued the paper on the desk. */
    public List<Issuers.Issuer> issuers(Viewer viewer, ReadingDesk desk) {
        return issuers.ofPaper(
                viewer,
                DraftFacts.issuedOn(desk).orElse(null),
                DraftFacts.fromYear(desk).orElseGet(() -> LocalDate.EPOCH.getYear()));
    }

    /** The plan that is this paper of the issuer already, when the viewer may see it. */
    public Optional<Plan> twin(Viewer viewer, ReadingDesk desk, UUID issuer) {
        return desk.isConfirmed()
                ? Optional.empty()
                : drafting.known(
                        viewer,
                        issuer,
                        DraftFacts.number(desk).orElse(null),
                        DraftFacts.issuedOn(desk).orElse(null));
    }
}
