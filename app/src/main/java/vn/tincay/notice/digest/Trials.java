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

/** The trial messages: one a person at a time, and a few a day, so that nobody floods another's mailbox. */
@Component
public class Trials {

    static final int MOST_A_DAY = 5;
    static final int MOST_TRIES = 5;

    /** Some mail servers hold an unknown sender back for hours. */
    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;

    Trials(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The trial message whose code can still be entered, or whose address was refused. */
    public Optional<Trial> of(Viewer viewer) {
        return sql.sql("""
                        select t.address, t.frequency,
                               case when t.expires_at > :now and t.tries < :most then t.mark end as mark, t.refused,
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

    /** Stores the trial in place of an earlier one; false when the person asked too often today. */
    boolean begin(Viewer viewer, String address, Frequency frequency, @Nullable String mark) {
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
                        .param("mark", mark)
                        .param("expires", SqlValues.at(clock.instant().plus(VALID)))
                        .param("today", LocalDate.now(clock.withZone(Ui.ZONE)))
                        .param("most", MOST_A_DAY)
                        .update()
                > 0;
    }

    /** Counts one attempt before its code is compared; false when none is left. */
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

    void use(Viewer viewer) {
        sql.sql("update notice.trials set mark = null where person_id = ?")
                .param(viewer.person())
                .update();
    }
}
