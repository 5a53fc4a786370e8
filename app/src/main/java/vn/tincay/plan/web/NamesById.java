package vn.tincay.plan.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the names of programmes, plans and agencies that a plan's content refers to by id: the legal basis of a
 * programme, the number or title of a plan; "–" for an unknown id.
 */
@Component
public class NamesById implements Function<UUID, String> {

    private final JdbcClient sql;

    NamesById(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String apply(UUID id) {
        return sql.sql("""
                        select legal_basis from plan.programmes where id = :id
                        union all select coalesce(number, title) from plan.plans where id = :id
                        union all select name from agency.agencies where id = :id
                        limit 1
                        """).param("id", id).query(String.class).optional().orElse("–");
    }
}
