package vn.tincay.journal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SeparateTransaction;

/**
 * Writes journal lines. A change writes its line in its own transaction, so it cannot be committed without the line.
 * Values of personal fields never enter a line.
 */
@Component
public class Journal {

    private final JdbcClient sql;
    private final SeparateTransaction separately;

    Journal(JdbcClient sql, SeparateTransaction separately) {
        this.sql = sql;
        this.separately = separately;
    }

    /** Writes a refusal in a transaction of its own: the line stays although the refused request is rolled back. */
    public void writeRefusal(@Nullable UUID person, @Nullable UUID agency, String action, @Nullable String subject) {
        separately.run(() -> write(person, agency, action, subject));
    }

    /**
     * Writes one line in the caller's transaction; person and agency are null when there is none.
     *
     * @param action what happened, in the past tense: {@code signed in}, {@code refused}
     * @param subject the id of the record it happened to, never a name; for a refusal the declared route; null for none
     */
    @Transactional
    public void write(@Nullable UUID person, @Nullable UUID agency, String action, @Nullable String subject) {
        sql.sql("insert into journal.lines (id, person_id, agency_id, action, subject) values (?, ?, ?, ?, ?)")
                .param(Ids.next())
                .param(person)
                .param(agency)
                .param(action)
                .param(subject)
                .update();
    }

    /**
     * Writes a line for each record.
     *
     * @param agencies for each record, by its id, the agency concerned
     */
    @Transactional
    public void writeEach(@Nullable UUID person, String action, Map<UUID, UUID> agencies) {
        sql.sql("""
                        insert into journal.lines (id, person_id, agency_id, action, subject)
                        select id, ?, agency, ?, subject::text
                          from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as l(id, agency, subject)
                        """)
                .param(person)
                .param(action)
                .param(Stream.generate(Ids::next).limit(agencies.size()).toArray(UUID[]::new))
                .param(agencies.values().toArray(UUID[]::new))
                .param(agencies.keySet().toArray(UUID[]::new))
                .update();
    }
}
