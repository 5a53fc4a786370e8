package vn.tincay.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.People.Place;
import vn.tincay.access.Caller;
import vn.tincay.access.person.link.ConnectingSystem;
import vn.tincay.access.proof.Secrets;
import vn.tincay.access.proposal.ConfirmedProposals;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.access.system.TokenUses;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** The machine interface over a real connection: requests without a valid token, and the scope of a valid one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TokensPageTest {

    private static final String PLANS = "/api/v1/plans";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    ConnectingSystem connecting;

    @Autowired
    List<Specimens> specimens;

    Viewer admin;

    @BeforeEach
    void createAdministrator() {
        admin = People.in(context).at(PROVINCE, Role.ADMINISTRATOR).viewer();
    }

    @Test
    void aValidTokenReadsWithoutSettingACookie() {
        var answer = callerWith(confirmedToken(COMMUNE_A)).get(PLANS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void withoutAValidTokenEverythingIsRefused() {
        var good = confirmedToken(COMMUNE_A);
        for (var wrong : List.of("", "tc_" + Secrets.next(), good.substring(1), good + "x", good.toUpperCase())) {
            var answer = callerWith(wrong).get(PLANS);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body())
                    .contains(wrong.isEmpty() ? "access.token.problem.missing" : "access.token.problem.unknown");
        }
        assertThat(new Caller(port).get(PLANS + "?access_token=" + good).statusCode())
                .as("an address is written into logs")
                .isEqualTo(401);
        assertThat(new Caller(port)
                        .with("Authorization", "Basic " + good)
                        .get(PLANS)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anExpiredOrEndedTokenIsRefusedAndRecorded() {
        var old = confirmedToken(COMMUNE_A);
        assertThat(callerWith(old).get(PLANS).statusCode()).isEqualTo(200);
        Owner.of(context)
                .sql("update access.tokens set expires_at = now() - interval '1 second' where hash = ?")
                .param(Secrets.digest(old))
                .update();
        assertThat(callerWith(old).get(PLANS).statusCode()).isEqualTo(401);
        assertThat(callerWith(old).get(PLANS).body()).contains("access.token.problem.ended");

        var ended = confirmedToken(COMMUNE_A);
        var account = accountOf(ended);
        connecting.end(admin, account);
        assertThat(callerWith(ended).get(PLANS).statusCode()).isEqualTo(401);
        assertThat(callerWith(ended).get(PLANS).body()).contains("access.token.problem.revoked");
        assertThat(sql.sql("select person_id from journal.lines where action = 'token refused'")
                        .query(java.util.UUID.class)
                        .list())
                .contains(accountOf(old), account);
    }

    @Test
    void seesOnlyItsAgency() {
        var caller = callerWith(confirmedToken(COMMUNE_A));
        var own = planAt(COMMUNE_A);
        var sibling = planAt(COMMUNE_B);
        assertThat(caller.get(PLANS + "/" + own).statusCode()).isEqualTo(200);
        var denied = caller.get(PLANS + "/" + sibling);
        var absent = caller.get(PLANS + "/" + Ids.next());
        assertThat(denied.statusCode()).isEqualTo(404);
        assertThat(denied.body().replace(sibling, "…"))
                .isEqualTo(absent.body().replace(absent.uri().getPath().substring(PLANS.length() + 1), "…"));
    }

    @Test
    void tokensOpenNoPagesAndSessionsNoInterface() {
        assertThat(callerWith(confirmedToken(COMMUNE_A)).get("/plans").statusCode())
                .isEqualTo(303);
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var person = new Caller(port);
        person.signIn(officer.login(), Person.PASSWORD);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(person.get(PLANS).statusCode()).isEqualTo(401);
    }

    @Test
    void isRefusedUntilAHeadOfItsAgencyHasConfirmed() {
        People.in(context).at(COMMUNE_A, Role.HEAD);
        var started = startConnecting(COMMUNE_A, Set.of());
        var waiting = callerWith(started.token()).get(PLANS);
        assertThat(waiting.statusCode()).isEqualTo(401);
        assertThat(waiting.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(waiting.body()).contains("\"code\":\"access.token.problem.unconfirmed\"", "người thứ hai");
        var stranger = People.in(context).at(COMMUNE_B, Role.HEAD).viewer();
        assertThatThrownBy(() -> context.getBean(ConfirmingProposal.class)
                        .confirm(stranger, started.proposal().id(), ""))
                .isInstanceOf(NotFound.class);
        ConfirmedProposals.confirm(context, COMMUNE_A, started.proposal().id());
        assertThat(callerWith(started.token()).get(PLANS).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusedTokenNeverWorks() {
        var head = People.in(context).at(COMMUNE_A, Role.HEAD).viewer();
        var started = startConnecting(COMMUNE_A, Set.of());
        context.getBean(ConfirmingProposal.class)
                .refuse(head, started.proposal().id(), "Không biết hệ thống này")
                .orThrow();
        assertThat(callerWith(started.token()).get(PLANS).statusCode()).isEqualTo(401);
        assertThat(context.getBean(ConfirmingProposal.class)
                        .confirm(
                                head,
                                started.proposal().id(),
                                started.proposal().fingerprint().value()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void mayOnlyReadUnlessWritingWasConfirmed() {
        var answer = callerWith(confirmedToken(COMMUNE_A)).postJson("/api/v1/submissions/presentations", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_scope");
        assertThat(callerWith(confirmedToken(COMMUNE_A))
                        .postJson("/api/v1/submissions?form=gbv-month", "{}")
                        .statusCode())
                .isEqualTo(403);
        var more = startConnecting(COMMUNE_A, Set.of(TokenScope.PRESENT));
        ConfirmedProposals.confirm(context, COMMUNE_A, more.proposal().id());
        assertThat(callerWith(more.token())
                        .postJson("/api/v1/submissions/presentations", "{}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void eachUseIsRecordedForTheHead() {
        var token = confirmedToken(COMMUNE_A);
        callerWith(token).get(PLANS);
        callerWith(token).get(PLANS);
        var head = People.in(context).at(COMMUNE_A, Role.HEAD).viewer();
        var newest = new Ordering("last", true);
        assertThat(context.getBean(TokenUses.class)
                        .page(head, new TokenUses.Filter("", TokenScope.READ), newest, 1)
                        .items())
                .filteredOn(use -> use.token().equals(accountOf(token)))
                .singleElement()
                .satisfies(use -> assertThat(use.scope()).isEqualTo(TokenScope.READ));
        assertThat(sql.sql("select action from journal.lines where person_id = ?")
                        .param(accountOf(token))
                        .query(String.class)
                        .list())
                .containsOnlyOnce("token used: READ");
        assertThat(sql.sql(
                                "select count(*) from notice.notices where key = 'access.notice.token-used' and agency_id = ?")
                        .param(head.agency())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void theLogOfUsesIsLimitedNeitherInTimeNorInLength() {
        var account = accountOf(confirmedToken(COMMUNE_A));
        Owner.of(context).sql("""
                        insert into access.token_uses (token_id, day, scope, address, first_at, last_at)
                        select ?, date '2024-01-01' + n, 'READ', '198.51.100.' || n, now() - interval '2 years', now() - interval '1 year'
                          from generate_series(1, 120) as n
                        """).param(account).update();
        var uses = context.getBean(TokenUses.class);
        var head = People.in(context).at(COMMUNE_A, Role.HEAD).viewer();
        var filter = new TokenUses.Filter("198.51.100.", null);
        assertThat(uses.page(head, filter, null, 5).total()).isEqualTo(120);
        assertThat(uses.page(head, filter, new Ordering("address", false), 5).items())
                .hasSize(20);
        assertThat(uses.page(head, new TokenUses.Filter("198.51.100.", TokenScope.WRITE), null, 1)
                        .total())
                .isZero();
        var elsewhere = People.in(context).at(PROVINCE, Role.ADMINISTRATOR).viewer();
        assertThat(uses.page(elsewhere, filter, null, 1).total()).isEqualTo(120);
    }

    @Test
    void ignoresForwardedAddressesWithoutAProxy() {
        new Caller(port).with("X-Forwarded-For", "203.0.113.9").signIn("ai-do", "sai");
        assertThat(sql.sql("select count(*) from access.failures where key = ?")
                        .param(Secrets.digest("address 203.0.113.9"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Caller callerWith(String token) {
        return new Caller(port).with("Authorization", "Bearer " + token);
    }

    private String confirmedToken(Place place) {
        People.in(context).at(place, Role.HEAD);
        var started = startConnecting(place, Set.of());
        ConfirmedProposals.confirm(context, place, started.proposal().id());
        return started.token();
    }

    private ConnectingSystem.ConnectionStarted startConnecting(Place place, Set<TokenScope> scopes) {
        return connecting
                .start(
                        admin,
                        People.in(context).agency(place),
                        "Hệ thống thử",
                        scopes,
                        LocalDate.now(Ui.ZONE).plusDays(3))
                .orThrow();
    }

    private java.util.UUID accountOf(String token) {
        return sql.sql("select id from access.tokens where hash = ?")
                .param(Secrets.digest(token))
                .query(java.util.UUID.class)
                .single();
    }

    private String planAt(Place place) {
        return specimens.stream()
                .filter(room -> room.variables().contains("plan"))
                .map(room -> Objects.requireNonNull(room.belongingTo(place).get("plan")))
                .findFirst()
                .orElseThrow();
    }
}
