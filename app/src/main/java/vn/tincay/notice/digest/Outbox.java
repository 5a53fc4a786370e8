package vn.tincay.notice.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/**
 * The messages that wait for the mail server, at most one digest and one trial message for each person. A newer
 * digest takes the place of one that was not sent, so an outage of days ends with one message. A message is deleted
 * once it is sent, refused or given up.
 */
@Component
class Outbox {

    /**
     * How long a message is tried before it is given up. For a digest that replaces an unsent one, the time counts
     * from that one.
     */
    static final Duration TRIED_FOR = Duration.ofDays(3);

    enum Kind {
        DIGEST,
        TRIAL
    }

    record Waiting(UUID id, UUID person, Kind kind, String address, String subject, String text, String language) {}

    record GivenUp(UUID person, Kind kind) {}

    private final JdbcClient sql;
    private final Clock clock;

    Outbox(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void putTrial(Viewer viewer, String address, MailText text) {
        sql.sql("""
                        insert into notice.mails
                               (id, person_id, kind, address, subject, text, language, since, next_at)
                        values (:id, :person, 'TRIAL', :address, :subject, :text, :language, :now, :now)
                        on conflict (person_id, kind) do update
                           set id = excluded.id, address = excluded.address, subject = excluded.subject,
                               text = excluded.text, language = excluded.language, since = excluded.since,
                               next_at = excluded.next_at, attempts = 0
                        """)
                .param("id", Ids.next())
                .param("person", viewer.person())
                .param("address", address)
                .param("subject", text.subject())
                .param("text", text.text())
                .param("language", text.language())
                .param("now", SqlValues.at(clock.instant()))
                .update();
    }

    /**
     * Stores the digest of a day and marks the day as written; a day that is marked already changes nothing. On a day
     * on which nothing waits, an older digest that was not sent is removed.
     *
     * @param text null when nothing waits
     */
    @Transactional
    public void putDigest(UUID person, LocalDate day, @Nullable MailText text) {
        var address = sql.sql("""
                        update notice.subscriptions set written_on = :day
                         where person_id = :person and written_on < :day
                        returning address
                        """)
                .param("day", day)
                .param("person", person)
                .query(String.class)
                .optional();
        if (address.isEmpty()) {
            return; // the person ended the digest meanwhile, or another server wrote it
        }
        if (text == null) {
            sql.sql("delete from notice.mails where person_id = ? and kind = 'DIGEST'")
                    .param(person)
                    .update();
            return;
        }
        sql.sql("""
                        insert into notice.mails
                               (id, person_id, kind, address, subject, text, language, since, next_at)
                        values (:id, :person, 'DIGEST', :address, :subject, :text, :language, :now, :now)
                        on conflict (person_id, kind) do update
                           set id = excluded.id, address = excluded.address, subject = excluded.subject,
                               text = excluded.text, language = excluded.language, next_at = excluded.next_at,
                               attempts = 0
                        """)
                .param("id", Ids.next())
                .param("person", person)
                .param("address", address.get())
                .param("subject", text.subject())
                .param("text", text.text())
                .param("language", text.language())
                .param("now", SqlValues.at(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public long countDue() {
        return sql.sql("select count(*) from notice.mails where next_at <= ?")
                .param(SqlValues.at(clock.instant()))
                .query(Long.class)
                .single();
    }

    /**
     * Claims the next due message for one attempt; empty when none is due. The time of the following attempt is set
     * before this one begins, so no other server sends the message meanwhile, and a server that is killed during the
     * attempt loses nothing.
     */
    @Transactional
    public Optional<Waiting> claim() {
        return sql.sql("""
                        update notice.mails set attempts = attempts + 1, next_at = :now + notice.mail_pause(attempts)
                         where id = (select id from notice.mails where next_at <= :now
                                      order by next_at, id limit 1 for update skip locked)
                        returning id, person_id as person, kind, address, subject, text, language
                        """)
                .param("now", SqlValues.at(clock.instant()))
                .query(Waiting.class)
                .optional();
    }

    /** Postpones all messages that are due, when the mail server cannot be used. */
    @Transactional
    public void postponeDue() {
        sql.sql("""
                        update notice.mails set attempts = attempts + 1, next_at = :now + notice.mail_pause(attempts)
                         where next_at <= :now
                        """).param("now", SqlValues.at(clock.instant())).update();
    }

    @Transactional
    public void deleteSent(Waiting mail) {
        delete(mail);
        if (mail.kind() == Kind.DIGEST) {
            sql.sql("""
                            update notice.subscriptions set sent_at = :now, failure = null, failed_at = null
                             where person_id = :person
                            """)
                    .param("now", SqlValues.at(clock.instant()))
                    .param("person", mail.person())
                    .update();
        }
    }

    @Transactional
    public void delete(Waiting mail) {
        sql.sql("delete from notice.mails where id = ?").param(mail.id()).update();
    }

    /**
     * Deletes a message whose address the mail server refuses. If it is a digest, no more are sent to that address;
     * if it is a trial message, its code becomes invalid.
     */
    @Transactional
    public void deleteRefused(Waiting mail) {
        delete(mail);
        if (mail.kind() == Kind.TRIAL) {
            sql.sql("update notice.trials set refused = true, mark = null where person_id = ?")
                    .param(mail.person())
                    .update();
        } else {
            markFailed(List.of(mail.person()), Subscription.Failure.REFUSED);
        }
    }

    /** Deletes the messages that have waited longer than {@link #TRIED_FOR}, and records the failure for digests. */
    @Transactional
    public List<GivenUp> deleteOld() {
        var givenUp = sql.sql("delete from notice.mails where since < ? returning person_id as person, kind")
                .param(SqlValues.at(clock.instant().minus(TRIED_FOR)))
                .query(GivenUp.class)
                .list();
        markFailed(
                givenUp.stream()
                        .filter(mail -> mail.kind() == Kind.DIGEST)
                        .map(GivenUp::person)
                        .toList(),
                Subscription.Failure.UNREACHABLE);
        return givenUp;
    }

    private void markFailed(List<UUID> people, Subscription.Failure failure) {
        sql.sql("""
                        update notice.subscriptions set failure = :failure, failed_at = :now
                         where person_id = any (:people::uuid[])
                        """)
                .param("failure", failure.name())
                .param("now", SqlValues.at(clock.instant()))
                .param("people", people.toArray(UUID[]::new))
                .update();
    }
}
