package vn.tincay.plan.task.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the province to which an agency's rows belong. */
@Component
public class Provinces {

    private final JdbcClient sql;

    Provinces(JdbcClient sql) {
        this.sql = sql;
    }

    /** The code of the province that the agency belongs to; null for a central agency. */
    public @Nullable String of(UUID agency) {
        return sql.sql("""
                        select above.unit_code
                          from agency.lines l join agency.agencies above on above.id = l.above_id
                         where l.below_id = ? and above.level = 'province' and above.unit_code is not null
                         order by l.distance desc limit 1
                        """).param(agency).query(String.class).optional().orElse(null);
    }
}
