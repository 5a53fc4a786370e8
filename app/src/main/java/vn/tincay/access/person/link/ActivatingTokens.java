package vn.tincay.access.person.link;

import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.person.AdministeredAgencies;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/** Activates a confirmed token; a refused one never works. */
@Component
class ActivatingTokens implements CarryingOutProposal {

    private final JdbcClient sql;
    private final Clock clock;
    private final AdministeredAgencies administering;

    ActivatingTokens(AdministeredAgencies administering, JdbcClient sql, Clock clock) {
        this.administering = administering;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<ProposedAct> acts() {
        return Set.of(ProposedAct.TOKEN);
    }

    @Override
    public boolean mayRequest(Viewer requester, Proposal proposal) {
        return administering.covers(requester, proposal);
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        int activated = sql.sql("update access.tokens set confirmed_at = ? where id = ? and revoked_at is null")
                .params(SqlValues.at(clock.instant()), proposal.requireSubject())
                .update();
        return activated == 1 ? Outcome.done("") : Outcome.refused(Problem.of("access.proposal.problem.gone"));
    }

    @Override
    public void drop(Proposal proposal) {
        sql.sql("update access.tokens set revoked_by = ?, revoked_at = ? where id = ? and revoked_at is null")
                .params(proposal.requestedBy(), SqlValues.at(clock.instant()), proposal.requireSubject())
                .update();
    }
}
