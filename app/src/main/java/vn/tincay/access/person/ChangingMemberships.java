package vn.tincay.access.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.making.MakingProposal;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Requests a further membership for an account, and ends a membership. Nobody can give themselves a membership. */
@Component
public class ChangingMemberships {

    private final JdbcClient sql;
    private final AdministeredPeople people;
    private final MakingProposal proposing;
    private final AccessChangeNotifier notifier;
    private final Agencies agencies;
    private final Journal journal;
    private final Clock clock;

    ChangingMemberships(
            JdbcClient sql,
            AdministeredPeople people,
            MakingProposal proposing,
            AccessChangeNotifier notifier,
            Agencies agencies,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.proposing = proposing;
        this.notifier = notifier;
        this.agencies = agencies;
        this.journal = journal;
        this.clock = clock;
    }

    /** Requests the membership; a second person confirms it. */
    @Transactional
    public Outcome<Proposal> give(Viewer admin, Person person, Grant grant) {
        if (person.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yourself"));
        }
        var today = LocalDate.now(clock);
        var problems = grant.problems(grant.chosenAgency(admin, agencies, today), today);
        var agency = grant.agency();
        var role = grant.role();
        if (!problems.isEmpty() || agency == null || role == null) {
            return Outcome.refused(problems);
        }
        var details = grant.details();
        details.put(ProposalDetail.NAME, person.name());
        details.put(ProposalDetail.LOGIN, person.login());
        return proposing.propose(
                admin,
                new MakingProposal.Draft(ProposedAct.MEMBERSHIP, agency, person.id(), null, details, List.of(agency)),
                () -> {});
    }

    /**
     * Ends the membership of another person. Nobody ends a membership of their own, so no agency loses its last
     * administrator by mistake.
     *
     * @throws NotFound for the administrator's own account, and when account or membership is outside the
     *     administrator's scope
     */
    @Transactional
    public void end(Viewer admin, UUID personId, UUID membershipId) {
        if (personId.equals(admin.person())) {
            throw new NotFound();
        }
        var scope = people.visibleTo(admin);
        var person = scope.require(personId);
        var membership = scope.memberships(person).stream()
                .filter(heldMembership -> heldMembership.id().equals(membershipId) && heldMembership.within())
                .findFirst()
                .orElseThrow(NotFound::new);
        sql.sql("update access.memberships set ended_by = ?, ended_at = ? where id = ?")
                .params(admin.person(), SqlValues.at(clock.instant()), membership.id())
                .update();
        journal.write(
                admin.person(),
                admin.agency(),
                "membership ended",
                membership.id().toString());
        notifier.notifyPersonAndAgencies(
                personId, "/account", "access.notice.membership-ended", person.name(), membership.agencyName());
    }
}
