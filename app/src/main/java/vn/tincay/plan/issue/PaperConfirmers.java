package vn.tincay.plan.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.People;
import vn.tincay.agency.Agencies;
import vn.tincay.plan.Plan;
import vn.tincay.plan.step.PlanParties;
import vn.tincay.viewer.Role;

/** Says whom a paper waits for, before and after it was entered. */
@Component
public class PaperConfirmers {

    /**
     * The agency whose clerk or head confirms.
     *
     * @param staffed whether anybody but the one who entered the paper holds such a role there today
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

    /** Whom this paper waits for; null when it waits for nobody. */
    public @Nullable Confirmer awaited(Plan plan) {
        var paper = plan.onPaper();
        return paper == null || paper.isConfirmed() ? null : of(plan, paper.preparer());
    }

    /** @param preparer who entered the paper, or is about to */
    public Confirmer of(Plan plan, UUID preparer) {
        var agency = parties.confirmer(plan);
        return new Confirmer(
                agencies.require(agency).name(),
                people.at(agency, Role.HEAD, Role.CLERK).stream().anyMatch(person -> !person.equals(preparer)));
    }
}
