package vn.tincay.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;

/** All agencies. Their names are public facts, so finding one needs no viewer. */
@Component
public class Agencies {

    private static final String COLUMNS =
            "a.id, a.code, a.kind, a.level, a.name, a.short_name, a.unit_code, a.parent_id, a.valid_from, a.valid_to";

    private final JdbcClient sql;

    Agencies(JdbcClient sql) {
        this.sql = sql;
    }

    public Agency require(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Agency> find(UUID id) {
        return sql.sql("select " + COLUMNS + " from agency.agencies a where a.id = ?")
                .param(id)
                .query(Agencies::read)
                .optional();
    }

    public Optional<Agency> byCode(String code) {
        return sql.sql("select " + COLUMNS + " from agency.agencies a where a.code = ?")
                .param(code)
                .query(Agencies::read)
                .optional();
    }

    /** The agencies directly below, that exist on the day, in alphabetical order of their code. */
    public List<Agency> below(UUID parent, LocalDate day) {
        return sql.sql("select " + COLUMNS + """
                         from agency.agencies a
                        where a.parent_id = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
                        order by a.code
                        """)
                .params(parent, day, day)
                .query(Agencies::read)
                .list();
    }

    /** Whether {@code above} stands over {@code below}, or is the same. */
    public boolean isAbove(UUID above, UUID below) {
        return sql.sql("select exists (select 1 from agency.lines where above_id = ? and below_id = ?)")
                .params(above, below)
                .query(Boolean.class)
                .single();
    }

    static Agency read(ResultSet row, int number) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                row.getString("code"),
                AgencyKind.valueOf(row.getString("kind")),
                Agency.Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("unit_code"),
                row.getObject("parent_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
