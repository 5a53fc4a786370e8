package vn.tincay.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.database.SeparateTransaction;

@SpringBootTest
class SignInThrottleTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    SeparateTransaction separately;

    private final List<Long> waited = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void delaysGrowToFortyTwoSeconds() {
        var throttle = throttle();
        for (int attempt = 0; attempt < 12; attempt++) {
            throttle.beginAttempt("tang.dan", "10.0.0.1");
        }
        assertThat(waited).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 42L, 42L, 42L);
    }

    @Test
    void concurrentAttemptsWaitLikeSuccessiveOnes() throws Exception {
        var throttle = throttle();
        try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int attempt = 0; attempt < 12; attempt++) {
                lines.submit(() -> throttle.beginAttempt("cung.luc", "10.0.0.6"));
            }
        }
        assertThat(waited).containsExactlyInAnyOrder(1L, 2L, 4L, 8L, 16L, 32L, 42L, 42L, 42L);
    }

    @Test
    void refusesUncheckedAttemptsThatWouldWaitTooLong() {
        var refused = new ArrayList<Boolean>();
        var holder = new SignInThrottle[1];
        holder[0] = throttle(duration -> {
            if (refused.isEmpty() && !holder[0].beginAttempt("don.dap", "10.0.0.7")) {
                refused.add(true);
            }
        });
        attemptTimes(holder[0], 4, "don.dap", "10.0.0.7");
        assertThat(refused).containsExactly(true);
        assertThat(holder[0].beginAttempt("don.dap", "10.0.0.8")).isTrue();
    }

    @Test
    void chargesAnAddressWithWrongAttemptsOnly() {
        var throttle = throttle();
        for (int account = 0; account < 60; account++) {
            throttle.beginAttempt("dung." + account, "10.0.0.10");
            throttle.succeeded("dung." + account, "10.0.0.10");
        }
        assertThat(waited).isEmpty();
    }

    @Test
    void forgetsAfterSuccessAndAfterHalfAnHour() {
        var throttle = throttle();
        attemptTimes(throttle, 5, "quen.roi", "10.0.0.2");
        throttle.succeeded("quen.roi", "10.0.0.2");
        waited.clear();
        throttle.beginAttempt("quen.roi", "10.0.0.9");
        assertThat(waited).isEmpty();
        attemptTimes(throttle, 5, "quen.roi", "10.0.0.2");
        waited.clear();
        now = now.plus(Duration.ofMinutes(31));
        throttle.beginAttempt("quen.roi", "10.0.0.9");
        assertThat(waited).isEmpty();
    }

    @Test
    void guessingOneAccountDelaysNoOtherAccount() {
        var throttle = throttle();
        attemptTimes(throttle, 20, "bi.do", "10.0.0.3");
        waited.clear();
        throttle.beginAttempt("nguoi.khac", "10.0.0.3");
        assertThat(waited).isEmpty();
        throttle.beginAttempt("BI.DO ", "10.0.0.4");
        assertThat(waited).containsExactly(42L);
    }

    @Test
    void guessingManyAccountsDelaysTheAddress() {
        var throttle = throttle();
        for (int account = 0; account < 31; account++) {
            throttle.beginAttempt("do." + account, "10.0.0.5");
        }
        throttle.beginAttempt("nguoi.moi", "10.0.0.5");
        assertThat(waited).containsExactly(1L, 2L);
    }

    @Test
    void usersOfASharedAddressWithGuessersCanSignIn() throws Exception {
        var throttle = throttle();
        throttle.succeeded("nguoi.quen", "10.0.0.11");
        for (int guess = 0; guess < 60; guess++) {
            throttle.beginAttempt("bi.doan." + guess % 3, "10.0.0.11");
        }
        waited.clear();
        assertThat(throttle.beginAttempt("nguoi.quen", "10.0.0.11")).isTrue();
        assertThat(waited).as("known here: at once").isEmpty();
        assertThat(throttle.beginAttempt("nguoi.la", "10.0.0.11")).isTrue();
        assertThat(waited).as("new here: a little later").containsExactly(8L);
    }

    @Test
    void waitingRequestsOfOthersCauseNoRefusal() {
        var full = new ArrayList<Boolean>();
        var passed = new ArrayList<Boolean>();
        var holder = new SignInThrottle[1];
        holder[0] = throttle(duration -> {
            if (full.isEmpty() && !holder[0].beginAttempt("bi.do.nhieu", "10.0.0.12")) {
                full.add(true);
                passed.add(holder[0].beginAttempt("vo.can", "10.0.0.12"));
            }
        });
        attemptTimes(holder[0], 4, "bi.do.nhieu", "10.0.0.12");
        assertThat(full).as("the address has no place left to wait").isNotEmpty();
        assertThat(passed).containsExactly(true);
    }

    private static void attemptTimes(SignInThrottle throttle, int times, String login, String address) {
        for (int attempt = 0; attempt < times; attempt++) {
            throttle.beginAttempt(login, address);
        }
    }

    private SignInThrottle throttle() {
        return throttle(duration -> waited.add(duration.toSeconds()));
    }

    private SignInThrottle throttle(AttemptDelay pause) {
        InstantSource time = () -> now;
        return new SignInThrottle(sql, time.withZone(ZoneOffset.UTC), pause, separately);
    }
}
