package vn.tincay.plan.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of what a plan's content points to: programmes, plans, agencies. All of them are public facts of the paper. */
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
