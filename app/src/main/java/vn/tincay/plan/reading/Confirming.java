package vn.tincay.plan.reading;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Drafting;
import vn.tincay.plan.Issuers;

/** Turns what stands on the desk into a draft plan. Twice makes one plan: the draft bears the reading's id. */
@Component
public class Confirming {

    private final Readings readings;
    private final Drafting drafting;
    private final Issuers issuers;

    Confirming(Readings readings, Drafting drafting, Issuers issuers) {
        this.readings = readings;
        this.drafting = drafting;
        this.issuers = issuers;
    }

    /** @param issuer the viewer's agency or the body it drafts for */
    @Transactional
    public Outcome<UUID> confirm(Viewer viewer, UUID reading, UUID issuer) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        if (desk.planId() != null) {
            return Outcome.done(desk.planId());
        }
        if (issuers.of(viewer).stream().noneMatch(one -> one.id().equals(issuer))) {
            return Outcome.refused(Problem.at("issuer", "reading.issuer-unknown"));
        }
        return DraftFacts.of(desk, issuer)
                .fold(
                        facts -> drafting.fromReading(viewer, facts)
                                .fold(
                                        plan -> {
                                            readings.becamePlan(reading, plan.id());
                                            return Outcome.done(plan.id());
                                        },
                                        Outcome::refused),
                        Outcome::refused);
    }
}
