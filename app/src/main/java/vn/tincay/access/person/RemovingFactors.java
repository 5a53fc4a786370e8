package vn.tincay.access.person;

import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.RecoveryCodes;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Viewer;

/**
 * Removes all second factors of an account, its recovery codes and its count of wrong codes, and ends its sessions,
 * after two persons agreed. The password stays.
 */
@Component
class RemovingFactors implements CarryingOutProposal {

    private final JdbcClient sql;
    private final SessionList sessions;
    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final AdministeredAgencies administering;

    RemovingFactors(
            AdministeredAgencies administering,
            JdbcClient sql,
            SessionList sessions,
            Authenticators authenticators,
            RecoveryCodes codes) {
        this.administering = administering;
        this.sql = sql;
        this.sessions = sessions;
        this.authenticators = authenticators;
        this.codes = codes;
    }

    @Override
    public Set<ProposedAct> acts() {
        return Set.of(ProposedAct.FACTORS);
    }

    @Override
    public boolean mayRequest(Viewer requester, Proposal proposal) {
        return administering.administers(requester, proposal);
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        var person = Objects.requireNonNull(proposal.person());
        authenticators.remove(person);
        codes.remove(person);
        sql.sql("delete from access.passkeys where person_id = ?").param(person).update();
        sql.sql("delete from access.code_guesses where person_id = ?")
                .param(person)
                .update();
        sessions.endAll(person);
        return Outcome.done("");
    }
}
