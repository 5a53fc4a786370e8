package vn.tincay.access.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.BehindLock;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.person.AcceptingInvitation;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.RecoveringAccess;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.person.link.InvitingPerson.InvitationLink;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * The requester holds the link, the second person holds the code, and a proposal lapses when its requester loses the
 * right to make it.
 */
@SpringBootTest
class LinkAndCodeTest {

    private static final String PASSWORD = "lúa chín vàng đồng";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    AdministeredPeople accounts;

    @Autowired
    InvitingPerson inviting;

    @Autowired
    Invitations invitations;

    @Autowired
    AcceptingInvitation accepting;

    @Autowired
    ConfirmingProposal confirming;

    String mark;
    People people;
    Viewer requester;
    Person officer;

    /** A head with a further membership as administrator of the same agency: one person, two roles. */
    Viewer head;

    Viewer sameAsAdministrator;

    @BeforeEach
    void createPersonWithTwoMemberships() {
        people = People.in(context);
        people.at(PROVINCE, Role.HEAD);
        mark = "." + System.nanoTime();
        requester =
                people.named(PROVINCE, Role.ADMINISTRATOR, "nguoi.hoi" + mark).viewer();
        officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "can.bo" + mark);
        head = people.named(COMMUNE_A, Role.HEAD, "hai.vai" + mark).viewer();
        context.getBean(EnrollingPerson.class)
                .giveMembership(head.person(), head.agency(), Role.ADMINISTRATOR, null, null, null);
        sameAsAdministrator = new Viewer(
                head.person(), head.name(), head.agency(), head.agencyName(), head.level(), Role.ADMINISTRATOR);
    }

    /** Other tests rely on the commune having one head. */
    @AfterEach
    void endMembershipsOfTest() {
        sql.sql("""
                        update access.memberships set ended_at = now()
                         where ended_at is null and person_id in (select id from access.people where login like ?)
                        """).param("%" + mark).update();
    }

    @Test
    void theConfirmerNeverGetsTheLinkEvenInAnotherRole() {
        var offered = requestPasswordLink();
        var link = subjectOf(offered);
        assertThat(problemKeys(inviting.renew(sameAsAdministrator, link)))
                .as("before confirming, to hold the link first and the code later")
                .containsExactly("access.people.renew-not-yours");
        var code = ConfirmedProposals.confirm(context, head, offered.proposal().id());
        assertThat(problemKeys(inviting.renew(sameAsAdministrator, link)))
                .containsExactly("access.people.renew-not-yours");
        var another =
                people.named(PROVINCE, Role.ADMINISTRATOR, "nguoi.khac" + mark).viewer();
        assertThat(problemKeys(inviting.renew(another, link)))
                .as("an administrator above, who might have confirmed it")
                .containsExactly("access.people.renew-not-yours");

        var again = inviting.renew(requester, link).orThrow();
        assertThat(invitations.byToken(offered.token())).isEmpty();
        assertThat(acceptWithPassword(again, "aaaa-aaaa")).isInstanceOf(Outcome.Refused.class);
        assertThat(acceptWithPassword(again, code))
                .as("the code stays with who confirmed")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void thoseNotifiedBeforeAreNotifiedOfANewLinkOrCode() {
        var offered = requestPasswordLink();
        ConfirmedProposals.confirm(context, head, offered.proposal().id());
        inviting.renew(requester, subjectOf(offered)).orThrow();
        confirming.renewCode(head, offered.proposal().id()).orThrow();
        for (var key : List.of("access.notice.link-renewed", "access.notice.code-renewed")) {
            assertThat(peopleNotified(key))
                    .as(key)
                    .contains(
                            requester.person(), head.person(), officer.viewer().person());
        }
    }

    @Test
    void aNewLinkAllowsNoFurtherGuesses() {
        var offered = requestPasswordLink();
        ConfirmedProposals.confirm(context, head, offered.proposal().id());
        for (int guess = 0; guess < 9; guess++) {
            acceptWithPassword(offered.token(), "aaaa-aaaa");
        }
        var again = inviting.renew(requester, subjectOf(offered)).orThrow();
        acceptWithPassword(again, "aaaa-aaaa");
        assertThat(problemKeys(acceptWithPassword(again, "aaaa-aaaa"))).containsExactly("access.invitation.over");
    }

    @Test
    void thePersonConcernedIsRecognisedByLoginWhenTheAccountIsNewer() {
        var login = "den.sau" + mark;
        var offered = invite(login);
        var himself = people.named(COMMUNE_A, Role.HEAD, login).viewer();
        assertThat(problemKeys(confirm(himself, offered.proposal())))
                .containsExactly("access.proposal.problem.not-you");
        assertThat(confirm(head, offered.proposal())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anInvitationAcceptedMeanwhileIsNotWithdrawn() {
        var id = subjectOf(invite("cham.tay" + mark));
        assertThatThrownBy(() -> BehindLock.run(
                        context,
                        () -> sql.sql("update access.invitations set accepted_by = ?, accepted_at = now() where id = ?")
                                .params(officer.viewer().person(), id)
                                .update(),
                        () -> {
                            inviting.withdraw(requester, id);
                            return "withdrawn";
                        }))
                .hasRootCauseInstanceOf(NotFound.class);
        assertThat(invitations.require(id).withdrawnAt()).isNull();
    }

    @Test
    void theConfirmerCannotAcceptTheInvitation() {
        var login = "tu.nhan" + mark;
        var offered = invite(login);
        ConfirmedProposals.confirm(context, head, offered.proposal().id());
        Owner.of(context)
                .sql("update access.people set login = ? where id = ?")
                .params(login, head.person())
                .update();
        var invitation = invitations.byToken(offered.token()).orElseThrow();
        assertThat(problemKeys(accepting.withAccount(invitation, head, "")))
                .containsExactly("access.people.not-yourself");
    }

    @Test
    void aProposalLapsesWhenTheRequestersMembershipEnds() {
        var offered = requestPasswordLink();
        endMemberships(requester);
        assertThat(problemKeys(confirm(head, offered.proposal()))).containsExactly("access.proposal.problem.lapsed");
        assertThat(context.getBean(Proposals.class).visibleTo(head).waiting())
                .extracting(Proposal::id)
                .doesNotContain(offered.proposal().id());
        assertThat(invitations.byToken(offered.token()).orElseThrow().confirmedAt())
                .isNull();
    }

    @Test
    void aProposalLapsesWhileItsRequesterIsSuspended() {
        var offered = invite("tam.dung" + mark);
        sql.sql("insert into access.suspensions (id, person_id, suspended_by, suspended_at, reason)"
                        + " values (?, ?, ?, now(), 'Thử')")
                .params(UUID.randomUUID(), requester.person(), head.person())
                .update();
        assertThat(problemKeys(confirm(head, offered.proposal()))).containsExactly("access.proposal.problem.lapsed");
    }

    @Test
    void aProposalLapsesWhenTheAccountLeavesTheAdministratorsScope() {
        var below = people.named(COMMUNE_A, Role.ADMINISTRATOR, "cap.xa" + mark).viewer();
        var account = accounts.visibleTo(below).require(officer.viewer().person());
        var proposal = context.getBean(RecoveringAccess.class)
                .removeFactors(below, account)
                .orThrow();
        context.getBean(EnrollingPerson.class)
                .giveMembership(officer.viewer().person(), people.agency(PROVINCE), Role.CLERK, null, null, null);
        assertThat(problemKeys(confirm(head, proposal))).containsExactly("access.proposal.problem.lapsed");
    }

    @Test
    void noNewCodeIsMadeOnceTheRequesterIsGone() {
        var offered = requestPasswordLink();
        ConfirmedProposals.confirm(context, head, offered.proposal().id());
        endMemberships(requester);
        assertThat(problemKeys(confirming.renewCode(head, offered.proposal().id())))
                .containsExactly("access.proposal.problem.lapsed");
    }

    private void endMemberships(Viewer viewer) {
        sql.sql("update access.memberships set ended_at = now() where person_id = ?")
                .param(viewer.person())
                .update();
    }

    private InvitationLink requestPasswordLink() {
        var account = accounts.visibleTo(requester).require(officer.viewer().person());
        return inviting.offerNewPassword(requester, account).orThrow();
    }

    private InvitationLink invite(String login) {
        return inviting.inviteToMembership(
                        requester, "Đến Sau", login, new Grant(people.agency(COMMUNE_A), Role.CLERK, null, null))
                .orThrow();
    }

    private Outcome<?> acceptWithPassword(String token, String code) {
        var invitation = invitations.byToken(token).orElseThrow();
        return accepting.withPassword(
                invitation, new AcceptingInvitation.AcceptanceInput(code, "", "", PASSWORD, PASSWORD, List.of()));
    }

    private Outcome<?> confirm(Viewer viewer, Proposal proposal) {
        var fingerprint = context.getBean(Proposals.class).visibleTo(viewer).require(proposal.id());
        return confirming.confirm(
                viewer, proposal.id(), fingerprint.fingerprint().value());
    }

    private List<UUID> peopleNotified(String key) {
        return sql.sql("select person_id from notice.notices where key = ?")
                .param(key)
                .query(UUID.class)
                .list();
    }

    private static UUID subjectOf(InvitationLink offered) {
        return Objects.requireNonNull(offered.proposal().subject());
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }
}
