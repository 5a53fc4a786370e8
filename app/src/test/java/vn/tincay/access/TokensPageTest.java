package vn.tincay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.People.Place;
import vn.tincay.access.account.Connecting;
import vn.tincay.access.proof.Secrets;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;

/** The machine interface over a real connection: who has no good token, and how far a good one reaches. */
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
    Connecting connecting;

    @Autowired
    List<Specimens> specimens;

    Viewer admin;

    @BeforeEach
    void administrator() {
        admin = People.in(context).at(PROVINCE, Role.ADMINISTRATOR).viewer();
    }

    @Test
    void aGoodTokenReadsAndLeavesNoCookie() {
        var answer = with(token(COMMUNE_A)).get(PLANS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void withoutAGoodTokenThereIsNothing() {
        var good = token(COMMUNE_A);
        for (var wrong : List.of("", "tc_" + Secrets.next(), good.substring(1), good + "x", good.toUpperCase())) {
            var answer = with(wrong).get(PLANS);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body()).isEmpty();
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
    void aTokenThatRanOutOrWasEndedIsRefusedAndWrittenDown() {
        var old = token(COMMUNE_A);
        assertThat(with(old).get(PLANS).statusCode()).isEqualTo(200);
        sql.sql("update access.tokens set expires_at = now() - interval '1 second' where hash = ?")
                .param(Secrets.digest(old))
                .update();
        assertThat(with(old).get(PLANS).statusCode()).isEqualTo(401);

        var ended = token(COMMUNE_A);
        var account = account(ended);
        connecting.end(admin, account);
        assertThat(with(ended).get(PLANS).statusCode()).isEqualTo(401);
        assertThat(sql.sql("select person_id from journal.lines where action = 'token refused'")
                        .query(java.util.UUID.class)
                        .list())
                .contains(account(old), account);
    }

    @Test
    void reachesNoFurtherThanItsAgency() {
        var caller = with(token(COMMUNE_A));
        var own = plan(COMMUNE_A);
        var sibling = plan(COMMUNE_B);
        assertThat(caller.get(PLANS + "/" + own).statusCode()).isEqualTo(200);
        var denied = caller.get(PLANS + "/" + sibling);
        var absent = caller.get(PLANS + "/" + Ids.next());
        assertThat(denied.statusCode()).isEqualTo(404);
        assertThat(denied.body().replace(sibling, "…"))
                .isEqualTo(absent.body().replace(absent.uri().getPath().substring(PLANS.length() + 1), "…"));
    }

    @Test
    void opensNoPageAndNoSessionOpensTheInterface() {
        assertThat(with(token(COMMUNE_A)).get("/plans").statusCode()).isEqualTo(303);
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var person = new Caller(port);
        person.signIn(officer.login(), Person.PASSWORD);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(person.get(PLANS).statusCode()).isEqualTo(401);
    }

    @Test
    void believesNoForwardedAddressWithoutAProxy() {
        new Caller(port).with("X-Forwarded-For", "203.0.113.9").signIn("ai-do", "sai");
        assertThat(sql.sql("select count(*) from access.failures where key = ?")
                        .param(Secrets.digest("address 203.0.113.9"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Caller with(String token) {
        return new Caller(port).with("Authorization", "Bearer " + token);
    }

    private String token(Place place) {
        return connecting
                .start(
                        admin,
                        People.in(context).agency(place),
                        "Hệ thống thử",
                        LocalDate.now().plusDays(3))
                .fold(token -> token, problems -> {
                    throw new IllegalStateException(
                            problems.stream().map(Problem::key).toList().toString());
                });
    }

    private java.util.UUID account(String token) {
        return sql.sql("select id from access.tokens where hash = ?")
                .param(Secrets.digest(token))
                .query(java.util.UUID.class)
                .single();
    }

    private String plan(Place place) {
        return specimens.stream()
                .filter(room -> room.variables().contains("plan"))
                .map(room -> Objects.requireNonNull(room.belongingTo(place).get("plan")))
                .findFirst()
                .orElseThrow();
    }
}
