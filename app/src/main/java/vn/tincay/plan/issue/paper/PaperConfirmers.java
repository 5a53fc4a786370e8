package vn.tincay.plan.issue.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.People;
import vn.tincay.agency.Agencies;
import vn.tincay.plan.Plan;
import vn.tincay.plan.step.PlanParties;
import vn.tincay.viewer.Role;

/** Finds the agency that is to confirm a paper, before and after the paper was entered. */
@Component
public class PaperConfirmers {

    /**
     * The agency whose clerk or head confirms.
     *
     * @param staffed whether anybody other than the person who entered the paper is clerk or head there today
     */
    public record Confirmer(String agency, boolean staffed) {}

    private final PlanParties parties;
    private final Agencies agencies;
    private final People people;

    PaperConfirmers(PlanParties parties, Agencies agencies, People people) {
        this.parties = parties;
        this.agencies = agencies;
        this.people = people;
    }

    /** The agency that is to confirm this paper; null when no confirmation is pending. */
    public @Nullable Confirmer pendingConfirmer(Plan plan) {
        var paper = plan.onPaper();
        return paper == null || paper.isConfirmed() ? null : of(plan, paper.preparer());
    }

    /** @param preparer the person who entered the paper, or is about to enter it */
    public Confirmer of(Plan plan, UUID preparer) {
        var agency = parties.confirmer(plan);
        return new Confirmer(
                agencies.require(agency).name(),
                people.at(agency, Role.HEAD, Role.CLERK).stream().anyMatch(person -> !person.equals(preparer)));
    }
}
