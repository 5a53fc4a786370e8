package vn.tincay.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;

/**
 * In whose name a viewer may draft: the own agency, the People's Committee it drafts for ("tham mưu"), and a dissolved
 * body whose work it took over, for plans that body issued in its day.
 */
@Component
public class Issuers {

    public record Issuer(UUID id, String name) {}

    private final JdbcClient sql;

    Issuers(JdbcClient sql) {
        this.sql = sql;
    }

    /** The own agency first. */
    public List<Issuer> of(Viewer viewer) {
        return sql.sql("""
                        select a.id, a.name from agency.agencies me join agency.agencies a
                            on a.id = me.id or (:drafts and a.id = me.parent_id and a.kind = 'PEOPLES_COMMITTEE')
                           or a.id in (select old_id from agency.successions where new_id = me.id and inherits)
                         where me.id = :me order by a.id <> me.id, a.valid_to is not null, a.name
                        """)
                .param("me", viewer.agency())
                .param(
                        "drafts",
                        viewer.is(Role.PROVINCE_LEAD, Role.DEPARTMENT_OFFICER, Role.COMMUNE_OFFICER, Role.HEAD))
                .query(Issuer.class)
                .list();
    }
}
