package vn.tincay.plan.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Finds the parties as which a viewer may act on a plan. */
@Component
public class PlanParties {

    private final Plans plans;
    private final Agencies agencies;
    private final Clock clock;

    PlanParties(Plans plans, Agencies agencies, Clock clock) {
        this.plans = plans;
        this.agencies = agencies;
        this.clock = clock;
    }

    Set<PlanParty> of(Viewer viewer, Plan plan) {
        var parties = EnumSet.noneOf(PlanParty.class);
        if (!plans.visibleTo(viewer).isOwn(plan)) {
            return parties;
        }
        var paper = plan.onPaper();
        boolean issuer = plan.agency().equals(viewer.agency());
        add(parties, PlanParty.DRAFTER, viewer.role().drafts());
        add(parties, PlanParty.HEAD, issuer && viewer.is(Role.HEAD));
        add(parties, PlanParty.CLERK, issuer && viewer.is(Role.CLERK));
        add(parties, PlanParty.ANY_CLERK, viewer.is(Role.CLERK));
        add(parties, PlanParty.PAPER_CLERK, paper != null && viewer.is(Role.CLERK));
        add(
                parties,
                PlanParty.CONFIRMER,
                paper != null
                        && viewer.is(Role.HEAD, Role.CLERK)
                        && viewer.agency().equals(confirmer(plan))
                        && !paper.preparer().equals(viewer.person()));
        return parties;
    }

    private static void add(Set<PlanParty> parties, PlanParty party, boolean is) {
        if (is) {
            parties.add(party);
        }
    }

    /** Whether the issuer exists today. */
    boolean issuerExists(Plan plan) {
        return agencies.require(plan.agency()).existsOn(LocalDate.now(clock));
    }

    /**
     * The agency whose clerk or head confirms a paper: the issuer while it exists, otherwise the agency that entered
     * the paper and keeps the issuer's papers.
     */
    public UUID confirmer(Plan plan) {
        return plan.agency().equals(plan.draftedBy()) || issuerExists(plan) ? plan.agency() : plan.draftedBy();
    }
}
