package vn.tincay.access.person.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.Person;
import vn.tincay.access.proof.Secrets;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.access.proposal.making.MakingProposal;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Requests the link by which a person gets an account, a further membership or a new password. The link works once and
 * until it expires. Only a digest of its secret is stored, so the administrator sees the link once, to hand over or
 * print. It works after a second person has confirmed it, and only with the code that this person hands over; {@link
 * ActivatingLinks} and {@link MakingProposal} name the exception for a new installation.
 */
@Component
public class InvitingPerson {

    private final JdbcClient sql;
    private final Invitations invitations;
    private final InvitationRows rows;
    private final EnrollingPerson enrolling;
    private final Agencies agencies;
    private final MakingProposal proposing;
    private final ConfirmingProposal confirming;
    private final AccessSettings settings;
    private final Journal journal;
    private final Clock clock;

    InvitingPerson(
            JdbcClient sql,
            Invitations invitations,
            InvitationRows rows,
            EnrollingPerson enrolling,
            Agencies agencies,
            MakingProposal proposing,
            ConfirmingProposal confirming,
            AccessSettings settings,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.invitations = invitations;
        this.rows = rows;
        this.enrolling = enrolling;
        this.agencies = agencies;
        this.proposing = proposing;
        this.confirming = confirming;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** A link with its proposal; the link does not work before the proposal is confirmed. */
    public record InvitationLink(String token, Proposal proposal) {}

    /** Requests an invitation to a membership. The outcome is the same whether or not the login has an account. */
    @Transactional
    public Outcome<InvitationLink> inviteToMembership(Viewer admin, String name, String login, Grant grant) {
        var today = LocalDate.now(clock);
        var invitee = new Invitee(name, login, grant);
        var agency = grant.agency();
        var problems = invitee.problems(loginOf(admin), grant.chosenAgency(admin, agencies, today), today);
        if (!problems.isEmpty() || agency == null) {
            return Outcome.refused(problems);
        }
        var details = grant.details();
        details.put(ProposalDetail.NAME, invitee.name());
        details.put(ProposalDetail.LOGIN, invitee.login());
        var draft = new MakingProposal.Draft(
                ProposedAct.INVITATION, agency, accountOf(login), Ids.next(), details, List.of(agency));
        return propose(admin, draft, grant, invitee.login(), invitee.name());
    }

    /** Requests a link to set a new password, for a person whose password is forgotten or may be stolen. */
    @Transactional
    public Outcome<InvitationLink> offerNewPassword(Viewer admin, Person account) {
        if (!account.managed() || account.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        enrolling.endPasswordLinks(account.id(), admin.person());
        var draft = new MakingProposal.Draft(
                ProposedAct.PASSWORD_LINK,
                account.agency(),
                account.id(),
                Ids.next(),
                Map.of(ProposalDetail.NAME, account.name(), ProposalDetail.LOGIN, account.login()),
                List.of(account.agency()));
        return propose(admin, draft, Grant.NONE, account.login(), account.name());
    }

    /**
     * Creates the invitation of the first administrator in place of an earlier one that is not accepted, and returns
     * the secret of its link. No second person exists yet, so whoever reads the server's console is trusted.
     */
    @Transactional
    public String inviteFirstAdministrator(UUID agency) {
        sql.sql("delete from access.invitations where created_by is null and accepted_at is null")
                .update();
        var id = Ids.next();
        var token = store(id, null, agency, new Grant(agency, Role.ADMINISTRATOR, null, null), null, null, null);
        sql.sql("update access.invitations set confirmed_at = created_at where id = ?")
                .param(id)
                .update();
        return token;
    }

    /**
     * Renews the link of a pending invitation that the viewer requested, with a new time to expire. The former link
     * becomes invalid; the code stays with the second person.
     *
     * @return the secret of the new link
     */
    @Transactional
    public Outcome<String> renew(Viewer admin, UUID id) {
        var invitation = invitations.visibleTo(admin).require(id);
        if (!invitation.mayRenew(admin)) {
            return Outcome.refused(Problem.of("access.people.renew-not-yours"));
        }
        var token = Secrets.next();
        sql.sql("update access.invitations set token_hash = ?, expires_at = ? where id = ?")
                .params(
                        Secrets.digest(token),
                        SqlValues.at(clock.instant().plus(settings.invitation())),
                        invitation.id())
                .update();
        journal.write(admin.person(), admin.agency(), "invitation renewed", id.toString());
        confirming.notifyOfNewLink(admin, invitation.id());
        return Outcome.done(token);
    }

    @Transactional
    public void withdraw(Viewer admin, UUID id) {
        var invitation = invitations.visibleTo(admin).require(id);
        if (!invitations.withdraw(invitation.id(), admin.person(), clock.instant())) {
            throw new NotFound();
        }
        journal.write(admin.person(), admin.agency(), "invitation withdrawn", id.toString());
    }

    public static boolean isLogin(String login) {
        return Invitee.isLogin(login);
    }

    private String loginOf(Viewer admin) {
        return sql.sql("select login from access.people where id = ?")
                .param(admin.person())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Outcome<InvitationLink> propose(
            Viewer admin, MakingProposal.Draft draft, Grant grant, String login, String name) {
        var id = Objects.requireNonNull(draft.subject());
        var person = draft.act() == ProposedAct.PASSWORD_LINK ? draft.person() : null;
        var token = new String[1];
        return proposing
                .propose(admin, draft, () -> token[0] = store(id, admin, draft.agency(), grant, login, name, person))
                .fold(proposal -> Outcome.done(new InvitationLink(token[0], proposal)), Outcome::refused);
    }

    private @Nullable UUID accountOf(String login) {
        Optional<UUID> person = sql.sql("select id from access.people where lower(login) = lower(?)")
                .param(login.strip())
                .query(UUID.class)
                .optional();
        return person.orElse(null);
    }

    private String store(
            UUID id,
            @Nullable Viewer admin,
            UUID agency,
            Grant grant,
            @Nullable String login,
            @Nullable String name,
            @Nullable UUID person) {
        var token = Secrets.next();
        rows.store(new InvitationRows.NewInvitation(
                id, admin == null ? null : admin.person(), agency, grant, login, name, person, token));
        return token;
    }
}
