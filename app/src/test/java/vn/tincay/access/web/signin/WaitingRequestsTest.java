package vn.tincay.access.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.AdjustableClock;
import vn.tincay.access.Caller;
import vn.tincay.viewer.Role;

/** A request delayed after a wrong password or code holds no database connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tincay.access.https=true",
            "server.forward-headers-strategy=native",
            "tincay.access.second-factor.clerk=required"
        })
@Import(AdjustableClock.class)
class WaitingRequestsTest {

    private static final long SOON = Duration.ofSeconds(3).toNanos();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    HikariDataSource pool;

    @Autowired
    AdjustableClock.RecordedDelays pauses;

    List<Boolean> free = new ArrayList<>();

    @BeforeEach
    void watchConnections() {
        pauses.whileWaiting(() -> free.add(isFree(pool.getHikariPoolMXBean())));
    }

    @AfterEach
    void stopWatching() {
        pauses.whileWaiting(() -> {});
    }

    @Test
    void aDelayedPasswordCheckHoldsNoConnection() {
        var officer = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "cho.mat.khau");
        var caller = new Caller(port);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(caller.signIn(officer.login(), "sai").statusCode()).isEqualTo(422);
        }
        assertThat(free).isNotEmpty().doesNotContain(false);
    }

    @Test
    void aDelayedCodeCheckHoldsNoConnection() {
        var officer = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "cho.ma");
        sql.sql("insert into access.authenticators (person_id, secret, confirmed_at) values (?, ?, now())")
                .params(officer.viewer().person(), new byte[20])
                .update();
        var caller = new Caller(port);
        assertThat(caller.signIn(officer.login(), Person.PASSWORD).statusCode()).isEqualTo(303);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(caller.post("/sign-in/code", "/sign-in/code", "code", "12345" + guess)
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(free).isNotEmpty().doesNotContain(false);
    }

    /**
     * Whether all connections become free soon: background work holds a connection briefly, a waiting request would
     * keep it.
     */
    private static boolean isFree(HikariPoolMXBean connections) {
        long end = System.nanoTime() + SOON;
        while (connections.getActiveConnections() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
