package vn.tincay.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;

/** Writes lines in the caller's transaction: no line, no change. Values of personal fields never enter a line. */
@Component
public class Journal {

    private final JdbcClient sql;

    Journal(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param action what happened, in the past tense: {@code signed-in}, {@code refused}
     * @param subject the id of what it happened to, never a name; of a refusal the declared route
     */
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
