package vn.tincay.access.proof.password;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.CheckingSecondFactor;
import vn.tincay.access.proof.Codes;
import vn.tincay.viewer.Role;

@SpringBootTest
class CodeGuessesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CodeGuesses guesses;

    @Autowired
    CheckingSecondFactor checkingFactor;

    @Autowired
    Authenticators authenticators;

    @Autowired
    JdbcClient sql;

    UUID person;

    @BeforeEach
    void createPerson() {
        person = People.in(context)
                .named(COMMUNE_A, Role.COMMUNE_OFFICER, "bi.doan.ma." + System.nanoTime())
                .viewer()
                .person();
    }

    @Test
    void checksAtMostTenGuessesAnHour() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var judged = pool.invokeAll(IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(n -> () -> guesses.begin(person))
                    .toList());
            long count = 0;
            for (var future : judged) {
                count += future.get() ? 1 : 0;
            }
            assertThat(count).isEqualTo(10);
        }
        assertThat(sql.sql(
                                "select count(*) from notice.notices where key = 'access.notice.codes-guessed' and person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select action from journal.lines where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .contains("second step closed");
    }

    @Test
    void refusesTheRightCodeWhileBlockedAndAcceptsItAfterwards() {
        var sessionName = authenticators.propose(person);
        var secret = storedSecret();
        assertThat(authenticators.confirm(person, sessionName, Codes.at(secret, Instant.now()), "Chrome"))
                .isTrue();
        for (int guess = 0; guess < 11; guess++) {
            guesses.begin(person);
        }
        var right = Codes.at(secret, Instant.now().plusSeconds(30));
        assertThat(checkingFactor
                        .byCode(person, right, "10.1.0.1")
                        .<String>fold(
                                done -> "", problems -> problems.getFirst().key()))
                .isEqualTo("access.code.closed");
        sql.sql("update access.code_guesses set closed_until = now() - interval '1 second' where person_id = ?")
                .param(person)
                .update();
        assertThat(checkingFactor
                        .byCode(person, right, "10.1.0.1")
                        .<String>fold(
                                done -> "", problems -> problems.getFirst().key()))
                .isEmpty();
    }

    @Test
    void blocksPermanentlyAfterAHundredWrongCodesInARow() {
        for (int closing = 0; closing < 10; closing++) {
            for (int guess = 0; guess < 11; guess++) {
                guesses.begin(person);
            }
            if (closing < 9) {
                sql.sql("update access.code_guesses set closed_until = now() - interval '1 second' where person_id = ?")
                        .param(person)
                        .update();
            }
        }
        assertThat(sql.sql(
                                "select closed_until > now() + interval '100 years' from access.code_guesses where person_id = ?")
                        .param(person)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private byte[] storedSecret() {
        return sql.sql("select secret from access.authenticators where person_id = ?")
                .param(person)
                .query(byte[].class)
                .single();
    }
}
