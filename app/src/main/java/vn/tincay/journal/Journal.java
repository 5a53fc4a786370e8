package vn.tincay.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.OwnTransaction;

/** Writes lines in the caller's transaction: no line, no change. Values of personal fields never enter a line. */
@Component
public class Journal {

    private final JdbcClient sql;
    private final OwnTransaction apart;

    Journal(JdbcClient sql, OwnTransaction apart) {
        this.sql = sql;
        this.apart = apart;
    }

    /** A line of what was refused: it stays although the refused request is undone. */
    public void writeRefusal(@Nullable UUID person, @Nullable UUID agency, String action, @Nullable String subject) {
        apart.run(() -> write(person, agency, action, subject));
    }

    /**
     * @param action what happened, in the past tense: {@code signed-in}, {@code refused}
     * @param subject the id of what it happened to, never a name; of a refusal the declared route
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
}
