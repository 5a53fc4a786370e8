package vn.tincay.plan.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;

/** Works out a viewer's {@link Scope}, and the province an agency's rows belong to. */
@Component
public class Scopes {

    private final JdbcClient sql;

    Scopes(JdbcClient sql) {
        this.sql = sql;
    }

    public Scope of(Viewer viewer) {
        return new Scope(
                viewer.agency(),
                viewer.is(Role.PROVINCE_LEAD, Role.MINISTRY_OFFICER) ? bodyServed(viewer) : viewer.agency());
    }

    /** The People's Committee or Government a department or ministry works for; another agency serves itself. */
    private UUID bodyServed(Viewer viewer) {
        return sql.sql("""
                        select coalesce(above.id, me.id)
                          from agency.agencies me
                          left join agency.agencies above
                            on above.id = me.parent_id and above.kind in ('PEOPLES_COMMITTEE', 'GOVERNMENT', 'MINISTRY')
                         where me.id = ?
                        """).param(viewer.agency()).query(UUID.class).single();
    }

    /** Code of the province an agency belongs to, null for a central one. */
    public @Nullable String province(UUID agency) {
        return sql.sql("""
                        select above.unit_code
                          from agency.lines l join agency.agencies above on above.id = l.above_id
                         where l.below_id = ? and above.level = 'province' and above.unit_code is not null
                         order by l.distance desc limit 1
                        """).param(agency).query(String.class).optional().orElse(null);
    }
}
