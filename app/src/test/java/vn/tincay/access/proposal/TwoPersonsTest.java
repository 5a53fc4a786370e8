package vn.tincay.access.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.ChangingMemberships;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.RecoveringAccess;
import vn.tincay.access.person.link.ConnectingSystem;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** Every act that gives access needs two persons, in any order of attempts. */
@SpringBootTest
class TwoPersonsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    AdministeredPeople accounts;

    @Autowired
    InvitingPerson inviting;

    @Autowired
    ChangingMemberships changing;

    @Autowired
    RecoveringAccess recovering;

    @Autowired
    ConnectingSystem connecting;

    @Autowired
    Proposals proposals;

    @Autowired
    ConfirmingProposal confirming;

    People people;
    Viewer admin;

    @BeforeEach
    void createPeople() {
        people = People.in(context);
        admin = people.at(PROVINCE, Role.ADMINISTRATOR).viewer();
        people.at(PROVINCE, Role.HEAD);
        people.at(COMMUNE_A, Role.HEAD);
        people.agency(COMMUNE_B);
    }

    @Test
    void theRequesterNeverConfirmsEvenInAnotherRole() {
        sql.sql(
                        "insert into access.memberships (id, person_id, agency_id, role, valid_from) values (?, ?, ?, 'HEAD', ?)"
                                + " on conflict do nothing")
                .params(UUID.randomUUID(), admin.person(), people.agency(COMMUNE_A), LocalDate.now(Ui.ZONE))
                .update();
        var proposal = proposeMembership(COMMUNE_A, "tu.xac.nhan");
        var asHead =
                new Viewer(admin.person(), admin.name(), people.agency(COMMUNE_A), "UBND xã A", "commune", Role.HEAD);
        assertThat(refusalKey(asHead, proposal)).isEqualTo("access.proposal.problem.not-you");
        Owner.of(context)
                .sql("delete from access.memberships where person_id = ? and role = 'HEAD'")
                .param(admin.person())
                .update();
    }

    @Test
    void thePersonConcernedNeverConfirms() {
        var head = people.at(COMMUNE_A, Role.HEAD);
        var scope = accounts.visibleTo(admin);
        var proposal = changing.give(
                        admin,
                        scope.require(head.viewer().person()),
                        new Grant(people.agency(COMMUNE_A), Role.CLERK, null, null))
                .orThrow();
        assertThat(refusalKey(head.viewer(), proposal)).isEqualTo("access.proposal.problem.not-you");
        assertThat(refusalKey(people.at(PROVINCE, Role.HEAD).viewer(), proposal))
                .as("the head above stands in where the only head is concerned")
                .isEmpty();
    }

    @Test
    void aHeadAboveConfirmsForAnAgencyWithoutAHead() {
        sql.sql("update access.memberships set ended_at = now() where agency_id = ? and role = 'HEAD'")
                .param(people.agency(COMMUNE_B))
                .update();
        var proposal = proposeMembership(COMMUNE_B, "xa.chua.co.lanh.dao");
        assertThat(refusalKey(admin, proposal)).isEqualTo("access.proposal.problem.not-you");
        assertThatThrownBy(() -> refusalKey(people.at(OTHER_PROVINCE, Role.HEAD).viewer(), proposal))
                .isInstanceOf(NotFound.class);
        assertThat(refusalKey(people.at(PROVINCE, Role.HEAD).viewer(), proposal))
                .isEmpty();
    }

    @Test
    void aHeadInvitedByTheRequesterConfirmsOnlyAfterADay() {
        var puppet = people.named(COMMUNE_A, Role.HEAD, "moi.vao." + System.nanoTime());
        Owner.of(context)
                .sql(
                        "update access.memberships set granted_by = ?, granted_at = now() - interval '1 hour' where person_id = ?")
                .params(admin.person(), puppet.viewer().person())
                .update();
        var proposal = proposeMembership(COMMUNE_A, "bu.nhin");
        assertThat(refusalKey(puppet.viewer(), proposal)).isEqualTo("access.proposal.problem.not-you");
        Owner.of(context)
                .sql("update access.memberships set granted_at = now() - interval '25 hours' where person_id = ?")
                .param(puppet.viewer().person())
                .update();
        assertThat(refusalKey(puppet.viewer(), proposal)).isEmpty();
    }

    @Test
    void confirmsOnlyTheStateThePageShowed() {
        var proposal = proposeMembership(COMMUNE_A, "da.doi");
        var head = people.at(COMMUNE_A, Role.HEAD).viewer();
        Owner.of(context)
                .sql("update access.proposals set details = details || '{\"ROLE\": \"CLERK\"}' where id = ?")
                .param(proposal.id())
                .update();
        assertThat(refusalKey(head, proposal)).isEqualTo("base.changed.refused");
    }

    @Test
    void expiresAfterSevenDays() {
        var proposal = proposeMembership(COMMUNE_A, "qua.han");
        Owner.of(context)
                .sql("update access.proposals set expires_at = now() - interval '1 second' where id = ?")
                .param(proposal.id())
                .update();
        assertThat(refusalKey(people.at(COMMUNE_A, Role.HEAD).viewer(), proposal))
                .isEqualTo("access.proposal.problem.ended");
    }

    @Test
    void theDatabaseRefusesConfirmationByTheRequester() {
        var proposal = proposeMembership(COMMUNE_A, "rang.buoc");
        assertThatThrownBy(() -> sql.sql(
                                "update access.consents set person_id = asked_by, given_at = now() where proposal_id = ?")
                        .param(proposal.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void notifiesHeadsAndThePersonConcernedAndRecordsBothNames() {
        var officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "duoc.bao." + System.nanoTime());
        var head = people.at(COMMUNE_A, Role.HEAD).viewer();
        var proposal = recovering
                .removeFactors(
                        admin,
                        accounts.visibleTo(admin).require(officer.viewer().person()))
                .orThrow();
        assertThat(refusalKey(head, proposal)).isEmpty();
        assertThat(sql.sql(
                                "select person_id from notice.notices where key = 'access.notice.confirmed' and person_id = ?")
                        .param(officer.viewer().person())
                        .query(UUID.class)
                        .list())
                .isNotEmpty();
        assertThat(sql.sql("select person_id from journal.lines where subject = ? order by id")
                        .param(proposal.id().toString())
                        .query(UUID.class)
                        .list())
                .containsExactly(admin.person(), head.person());
    }

    /**
     * One administrator takes every step open to an administrator, in random order, and tries to confirm the proposals.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noStepsOfOnePersonAloneGrantAccess(long seed) {
        var random = new Random(seed);
        var lone =
                people.named(PROVINCE, Role.ADMINISTRATOR, "mot.minh." + seed).viewer();
        var victim =
                people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "bi.nham." + seed).viewer();
        var before = countAccess();
        List<Proposal> made = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            var account = accounts.visibleTo(lone).require(victim.person());
            var grant = new Grant(people.agency(COMMUNE_A), Role.HEAD, null, null);
            switch (random.nextInt(6)) {
                case 0 ->
                    addIfPresent(
                            made,
                            inviting.inviteToMembership(lone, "Bịa Đặt", "bia.dat." + seed + "." + step, grant)
                                    .fold(offered -> offered.proposal(), problems -> null));
                case 1 ->
                    addIfPresent(
                            made, changing.give(lone, account, grant).fold(proposal -> proposal, problems -> null));
                case 2 ->
                    addIfPresent(
                            made,
                            inviting.offerNewPassword(lone, account)
                                    .fold(offered -> offered.proposal(), problems -> null));
                case 3 ->
                    addIfPresent(
                            made, recovering.removeFactors(lone, account).fold(proposal -> proposal, problems -> null));
                case 4 ->
                    addIfPresent(
                            made,
                            connecting
                                    .start(
                                            lone,
                                            people.agency(COMMUNE_A),
                                            "Máy",
                                            Set.of(TokenScope.WRITE),
                                            LocalDate.now(Ui.ZONE))
                                    .fold(started -> started.proposal(), problems -> null));
                default ->
                    made.forEach(proposal -> assertThat(confirming.confirm(
                                    lone, proposal.id(), proposal.fingerprint().value()))
                            .isInstanceOf(Outcome.Refused.class));
            }
        }
        assertThat(countAccess()).isEqualTo(before);
        assertThat(made)
                .allSatisfy(proposal -> assertThat(
                                proposals.visibleTo(lone).require(proposal.id()).state())
                        .isNotEqualTo(Proposal.State.CONFIRMED)
                        .isNotEqualTo(Proposal.State.ALONE));
    }

    /** Counts what gives access now: memberships, confirmed links and confirmed tokens. */
    private List<Long> countAccess() {
        return List.of(
                count("access.memberships where ended_at is null"),
                count("access.invitations where confirmed_at is not null and accepted_at is null"),
                count("access.tokens where confirmed_at is not null and revoked_at is null"));
    }

    private long count(String what) {
        return sql.sql("select count(*) from " + what).query(Long.class).single();
    }

    private static void addIfPresent(List<Proposal> proposals, Proposal proposal) {
        if (proposal != null) {
            proposals.add(proposal);
        }
    }

    private Proposal proposeMembership(People.Place place, String login) {
        return inviting.inviteToMembership(
                        admin,
                        "Người Được Mời",
                        login + "." + System.nanoTime(),
                        new Grant(people.agency(place), Role.HEAD, null, null))
                .orThrow()
                .proposal();
    }

    /** The key of the refusal; empty when the proposal was confirmed. */
    private String refusalKey(Viewer viewer, Proposal proposal) {
        return confirming
                .confirm(viewer, proposal.id(), proposal.fingerprint().value())
                .fold(
                        done -> "",
                        problems ->
                                problems.stream().map(Problem::key).findFirst().orElseThrow());
    }
}
