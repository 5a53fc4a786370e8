package vn.tincay.access.proof.password;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.viewer.Role;

@SpringBootTest
class PasswordsTest {

    private static final int ROUNDS = 7;
    private static final String CHOSEN = "Ông Tư bán bánh đậu ở Thốt Nốt";

    @Autowired
    ApplicationContext context;

    @Autowired
    Passwords passwords;

    @Autowired
    Hashing hashing;

    @Autowired
    JdbcClient sql;

    /**
     * Measures processor time, which a busy machine hardly changes. If unknown accounts had no hash computed, the ratio
     * would be below a hundredth.
     */
    @Test
    void anUnknownAccountTakesAsLongAsAKnownOne() {
        var known = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).login();
        processorTimeOfChecks(known);
        assertThat(processorTimeOfChecks("khong-co-ai") / (double) processorTimeOfChecks(known))
                .isBetween(0.3, 3.0);
    }

    @Test
    void composedAndDecomposedPasswordsAreEqual() {
        var person = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "go-to-hop");
        var decomposed = Normalizer.normalize(CHOSEN, Normalizer.Form.NFD);
        passwords.set(person.viewer().person(), CHOSEN);
        assertThat(passwords.check(person.login(), decomposed))
                .contains(person.viewer().person());
        passwords.set(person.viewer().person(), decomposed);
        assertThat(passwords.check(person.login(), CHOSEN))
                .contains(person.viewer().person());
        assertThat(passwords.isOf(person.viewer().person(), decomposed)).isTrue();
    }

    @Test
    void anOlderDecomposedPasswordStillWorksAndIsConverted() {
        var person = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "go-tu-truoc");
        var decomposed = Normalizer.normalize(CHOSEN, Normalizer.Form.NFD);
        sql.sql("update access.passwords set hash = ? where person_id = ?")
                .params(hashing.hash(decomposed), person.viewer().person())
                .update();
        assertThat(passwords.check(person.login(), decomposed))
                .contains(person.viewer().person());
        assertThat(passwords.check(person.login(), CHOSEN))
                .contains(person.viewer().person());
    }

    private long processorTimeOfChecks(String login) {
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
