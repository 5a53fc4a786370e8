package vn.tincay.access.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.access.Role;

@SpringBootTest
class PasswordsTest {

    private static final int ROUNDS = 7;

    @Autowired
    ApplicationContext context;

    @Autowired
    Passwords passwords;

    /** Work is counted in processor time of this thread: a busy machine changes the clock, not the work. */
    @Test
    void anUnknownAccountCostsAsMuchWorkAsAKnownOne() {
        var known = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).login();
        work(known);
        assertThat(work("khong-co-ai") / (double) work(known)).isBetween(0.6, 1.6);
    }

    private long work(String login) {
        var threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, ROUNDS)
                .map(round -> {
                    var before = threads.getCurrentThreadCpuTime();
                    assertThat(passwords.check(login, "sai")).isEmpty();
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }
}
