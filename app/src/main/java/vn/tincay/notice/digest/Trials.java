package vn.tincay.notice.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Viewer;

/**
 * The trial messages: one per person at a time, {@link #MOST_A_DAY} a day, so that nobody floods another's mailbox.
 */
@Component
public class Trials {

    static final int MOST_A_DAY = 5;
    static final int MOST_TRIES = 5;

    /** How long a code is valid: some mail servers hold back messages from an unknown sender for hours. */
    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;

    Trials(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last trial message of the viewer, also when its code is no longer valid; empty when there was none. */
    public Optional<Trial> of(Viewer viewer) {
        return sql.sql("""
                        select t.address, t.frequency,
                               case when t.expires_at > :now and t.tries < :most then t.mark end as code_signature, t.refused,
                               exists (select 1 from notice.mails m
                                        where m.person_id = t.person_id and m.kind = 'TRIAL') as waits
                          from notice.trials t where t.person_id = :person
                        """)
                .param("now", SqlValues.at(clock.instant()))
                .param("most", MOST_TRIES)
                .param("person", viewer.person())
                .query(Trial.class)
                .optional();
    }

    /** Stores the trial in place of the last; false when the person has asked {@link #MOST_A_DAY} times today. */
    boolean begin(Viewer viewer, String address, Frequency frequency, @Nullable String codeSignature) {
        return sql.sql("""
                        insert into notice.trials (person_id, address, frequency, mark, expires_at, on_day, sent)
                        values (:person, :address, :frequency, :mark, :expires, :today, 1)
                        on conflict (person_id) do update
                           set address = excluded.address, frequency = excluded.frequency, mark = excluded.mark,
                               expires_at = excluded.expires_at, on_day = excluded.on_day, tries = 0, refused = false,
                               sent = case when trials.on_day = excluded.on_day then trials.sent + 1 else 1 end
                         where trials.on_day <> excluded.on_day or trials.sent < :most
                        """)
                        .param("person", viewer.person())
                        .param("address", address)
                        .param("frequency", frequency.name())
                        .param("mark", codeSignature)
                        .param("expires", SqlValues.at(clock.instant().plus(VALID)))
                        .param("today", LocalDate.now(clock.withZone(Ui.ZONE)))
                        .param("most", MOST_A_DAY)
                        .update()
                > 0;
    }

    /** Counts an attempt to enter the code, before the code is compared; false when the code is no longer valid. */
    boolean countTry(Viewer viewer) {
        return sql.sql("""
                        update notice.trials set tries = tries + 1
                         where person_id = :person and mark is not null and tries < :most and expires_at > :now
                        """)
                        .param("person", viewer.person())
                        .param("most", MOST_TRIES)
                        .param("now", SqlValues.at(clock.instant()))
                        .update()
                > 0;
    }

    void markUsed(Viewer viewer) {
        sql.sql("update notice.trials set mark = null where person_id = ?")
                .param(viewer.person())
                .update();
    }
}
