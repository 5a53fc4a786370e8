package vn.tincay.access.proof.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.People;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;

/**
 * Limits the wrong codes of one account, from any address. A code has six digits, and a person who guesses them already
 * knows the password, so closing the second step notifies the owner, and the heads and administrators of the owner's
 * agencies.
 */
@Component
public class CodeGuesses {

    private record Count(int wrong, int closings, @Nullable Instant closedUntil) {}

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MAX_DOUBLINGS = 6;

    /** The end stored for a block that only the removal of the factors lifts. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient sql;
    private final AccessSettings settings;
    private final AccessChangeNotifier notifier;
    private final People people;
    private final Journal journal;
    private final SeparateTransaction separately;
    private final Clock clock;

    CodeGuesses(
            JdbcClient sql,
            AccessSettings settings,
            AccessChangeNotifier notifier,
            People people,
            Journal journal,
            SeparateTransaction separately,
            Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.notifier = notifier;
        this.people = people;
        this.journal = journal;
        this.separately = separately;
        this.clock = clock;
    }

    /**
     * Counts an attempt as wrong before its code is checked, so that parallel attempts gain nothing.
     *
     * @return whether the code may be checked; false while the step is closed
     */
    public boolean begin(UUID person) {
        return separately.get(() -> {
            var now = clock.instant();
            var count = count(person, now);
            if (count.closedUntil() != null && now.isBefore(count.closedUntil())) {
                return false;
            }
            if (count.wrong() > settings.codesAnHour()) {
                close(person, count.closings() + 1, now);
                return false;
            }
            return true;
        });
    }

    /** Resets the count after a right code. */
    public void succeeded(UUID person) {
        sql.sql("delete from access.code_guesses where person_id = ?")
                .param(person)
                .update();
    }

    private Count count(UUID person, Instant now) {
        return sql.sql("""
                        insert into access.code_guesses as g (person_id, wrong, since) values (:person, 1, :now)
                            on conflict (person_id) do update
                           set wrong = case when g.since < :window then 1 else g.wrong + 1 end,
                               since = case when g.since < :window then :now else g.since end
                        returning wrong, closings, closed_until
                        """)
                .param("person", person)
                .param("now", SqlValues.at(now))
                .param("window", SqlValues.at(now.minus(WINDOW)))
                .query(Count.class)
                .single();
    }

    private void close(UUID person, int closings, Instant now) {
        boolean forGood = closings * settings.codesAnHour() >= settings.codesInARow();
        var pause = settings.codePause().multipliedBy(1L << Math.min(closings - 1, MAX_DOUBLINGS));
        sql.sql(
                        "update access.code_guesses set wrong = 0, since = ?, closings = ?, closed_until = ? where person_id = ?")
                .params(SqlValues.at(now), closings, SqlValues.at(forGood ? NEVER : now.plus(pause)), person)
                .update();
        journal.write(person, null, forGood ? "second step closed for good" : "second step closed", null);
        notifier.notifyPersonAndAgencies(
                person,
                "/account",
                forGood ? "access.notice.codes-closed" : "access.notice.codes-guessed",
                people.names(List.of(person)).getOrDefault(person, ""));
    }
}
