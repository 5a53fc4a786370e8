package vn.tincay.notice.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Viewer;

/** Who receives the digest, and at which address. A person sees and changes only their own row; the job sees all. */
@Component
public class Subscriptions {

    private final JdbcClient sql;
    private final Clock clock;

    Subscriptions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Subscription> of(Viewer viewer) {
        return sql.sql("""
                        select s.address, s.frequency, s.sent_at, s.failure, s.failed_at, m.since as waiting_since
                          from notice.subscriptions s
                          left join notice.mails m on m.person_id = s.person_id and m.kind = 'DIGEST'
                         where s.person_id = ?
                        """)
                .param(viewer.person())
                .query(RecordRows.of(Subscription.class))
                .optional();
    }

    /**
     * Begins the digest, or changes its address and frequency. The first digest is that of the next day, since the
     * person has just received the trial message. A change keeps {@code written_on}, so that no day has two digests.
     */
    void begin(Viewer viewer, String address, Frequency frequency) {
        sql.sql("""
                        insert into notice.subscriptions (person_id, address, frequency, confirmed_at, written_on)
                        values (:person, :address, :frequency, :now, :today)
                        on conflict (person_id) do update
                           set address = excluded.address, frequency = excluded.frequency,
                               confirmed_at = excluded.confirmed_at, failure = null, failed_at = null
                        """)
                .param("person", viewer.person())
                .param("address", address)
                .param("frequency", frequency.name())
                .param("now", SqlValues.at(clock.instant()))
                .param("today", LocalDate.now(clock.withZone(Ui.ZONE)))
                .update();
    }

    /** Changes how often the digest comes; refused when the person receives none. */
    public Outcome<Frequency> change(Viewer viewer, Frequency frequency) {
        int changed = sql.sql("update notice.subscriptions set frequency = ? where person_id = ?")
                .params(frequency.name(), viewer.person())
                .update();
        return changed == 0 ? Outcome.refused(Problem.of("notice.digest.not-on")) : Outcome.done(frequency);
    }

    /** Ends the digest; the address and the messages that still wait are deleted. */
    public void end(Viewer viewer) {
        sql.sql("delete from notice.mails where person_id = ?")
                .param(viewer.person())
                .update();
        // The row stays, since it counts the trial messages of the day.
        sql.sql("update notice.trials set address = '', mark = null where person_id = ?")
                .param(viewer.person())
                .update();
        sql.sql("delete from notice.subscriptions where person_id = ?")
                .param(viewer.person())
                .update();
    }

    /**
     * The people with one of these frequencies whose digest of this day is not written yet, without those whose address
     * was refused.
     */
    @Transactional(readOnly = true)
    public List<UUID> due(LocalDate today, Collection<Frequency> frequencies) {
        return sql.sql("""
                        select person_id from notice.subscriptions
                         where written_on < :today and frequency = any (:frequencies) and failure is distinct from 'REFUSED'
                         order by person_id
                        """)
                .param("today", today)
                .param("frequencies", frequencies.stream().map(Frequency::name).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
