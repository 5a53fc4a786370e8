package vn.tincay.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.VietnameseText;
import vn.tincay.plan.task.Body;

/** Matches the bodies a document names to agencies around the one that issues it. */
@Component
class BodyNames {

    /** Turns a name as written into a body, with its agency only when exactly one bears the name. */
    interface Resolver {
        Body body(String name);
    }

    private record Near(UUID id, String folded) {}

    private final JdbcClient sql;

    BodyNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** Knows the bodies of the issuer's line, upwards and downwards, and those beside it under the same body. */
    Resolver around(UUID issuer) {
        Map<String, UUID> known = new HashMap<>();
        sql.sql("""
                        select distinct a.id, a.folded from agency.agencies a
                         where exists (select 1 from agency.lines l where l.above_id = a.id and l.below_id = :me)
                            or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = a.id)
                            or a.parent_id = (select parent_id from agency.agencies where id = :me)
                        """)
                .param("me", issuer)
                .query(Near.class)
                .list()
                .forEach(near -> known.merge(near.folded(), near.id(), (one, other) -> AMBIGUOUS));
        return name -> {
            var id = known.get(VietnameseText.fold(name));
            return new Body(id == null || id.equals(AMBIGUOUS) ? null : id, name);
        };
    }

    private static final UUID AMBIGUOUS = new UUID(0, 0);
}
