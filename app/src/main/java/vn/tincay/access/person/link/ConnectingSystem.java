package vn.tincay.access.person.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.person.Grant;
import vn.tincay.access.proof.Secrets;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.making.MakingProposal;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** Requests access to the machine interface for another system, and revokes it. */
@Component
public class ConnectingSystem {

    private static final int MAX_YEARS_VALID = 2;

    private final JdbcClient sql;
    private final SystemAccounts accounts;
    private final Agencies agencies;
    private final MakingProposal proposing;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final Clock clock;

    ConnectingSystem(
            JdbcClient sql,
            SystemAccounts accounts,
            Agencies agencies,
            MakingProposal proposing,
            AccessChangeNotifier notifier,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.agencies = agencies;
        this.proposing = proposing;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    /** A requested connection: its token is shown once and works when the proposal is confirmed. */
    public record ConnectionStarted(String token, Proposal proposal) {}

    /**
     * Requests a token for a system; agency, name and last day must be valid.
     *
     * @param scopes what the system may do; reading is always included
     * @param until last day the token works, at most two years ahead
     */
    @Transactional
    public Outcome<ConnectionStarted> start(
            Viewer admin, @Nullable UUID agency, String name, Set<TokenScope> scopes, @Nullable LocalDate until) {
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        if (agency == null || Grant.chosenAgency(admin, agency, agencies, today).isEmpty()) {
            problems.add(Problem.at("agency", "access.people.agency-outside"));
        }
        if (name.isBlank() || name.length() > 200) {
            problems.add(Problem.at("name", "access.systems.name-missing"));
        }
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(MAX_YEARS_VALID))) {
            problems.add(Problem.at("until", "access.systems.until-wrong"));
        }
        if (!problems.isEmpty() || agency == null || until == null) {
            return Outcome.refused(problems);
        }
        var token = "tc_" + Secrets.next();
        var id = Ids.next();
        var details = new EnumMap<ProposalDetail, String>(ProposalDetail.class);
        details.put(ProposalDetail.SYSTEM, name.strip());
        details.put(ProposalDetail.PREFIX, prefix(token));
        details.put(ProposalDetail.SCOPES, String.join(",", scopeNames(scopes)));
        details.put(ProposalDetail.UNTIL, until.toString());
        return proposing
                .propose(
                        admin,
                        new MakingProposal.Draft(ProposedAct.TOKEN, agency, null, id, details, List.of(agency)),
                        () -> store(admin, id, agency, name.strip(), token, scopes, until))
                .fold(proposal -> Outcome.done(new ConnectionStarted(token, proposal)), Outcome::refused);
    }

    private void store(
            Viewer admin, UUID id, UUID agency, String name, String token, Set<TokenScope> scopes, LocalDate until) {
        sql.sql("""
                        insert into access.tokens
                               (id, agency_id, name, prefix, hash, scopes, created_by, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        agency,
                        name,
                        prefix(token),
                        Secrets.digest(token),
                        scopeNames(scopes),
                        admin.person(),
                        SqlValues.at(clock.instant()),
                        SqlValues.at(until.plusDays(1).atStartOfDay(Ui.ZONE).toInstant()))
                .update();
    }

    private static String prefix(String token) {
        return token.substring(0, 9);
    }

    /** The names of the scopes as stored; reading is always included. */
    private static String[] scopeNames(Set<TokenScope> scopes) {
        return Arrays.stream(TokenScope.values())
                .filter(scope -> scope == TokenScope.READ || scopes.contains(scope))
                .map(TokenScope::name)
                .toArray(String[]::new);
    }

    /** Revokes the token; nothing happens when it is already revoked. */
    @Transactional
    public void end(Viewer admin, UUID id) {
        var account = accounts.visibleTo(admin).require(id);
        int ended = sql.sql(
                        "update access.tokens set revoked_by = ?, revoked_at = ? where id = ? and revoked_at is null")
                .params(admin.person(), SqlValues.at(clock.instant()), account.id())
                .update();
        if (ended > 0) {
            journal.write(admin.person(), admin.agency(), "system disconnected", id.toString());
            notifier.notifyHeads(account.agency(), null, "/systems", "access.notice.disconnected", account.name());
        }
    }
}
