package vn.tincay.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;

/** Finds agencies. Their names are public facts, so finding one needs no viewer. */
@Component
public class Agencies {

    public static final String COLUMNS =
            "a.id, a.code, a.kind, a.level, a.name, a.short_name, a.unit_code, a.parent_id,"
                    + " a.valid_from, a.valid_to, a.unit_id, a.body";

    private final JdbcClient sql;

    public Agencies(JdbcClient sql) {
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

    public List<Agency> all(List<UUID> ids) {
        return sql.sql("select " + COLUMNS + " from agency.agencies a where a.id = any(?) order by a.code")
                .param(ids.toArray(UUID[]::new))
                .query(Agencies::read)
                .list();
    }

    public Optional<Agency> byCode(String code) {
        return sql.sql("select " + COLUMNS + " from agency.agencies a where a.code = ?")
                .param(code)
                .query(Agencies::read)
                .optional();
    }

    /** The agencies that serve exactly this unit and exist on the day. */
    public List<Agency> ofUnit(int unit, LocalDate day) {
        return sql.sql("select " + COLUMNS + """
                         from agency.agencies a
                        where a.unit_id = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
                        order by a.code
                        """)
                .params(unit, day, day)
                .query(Agencies::read)
                .list();
    }

    /**
     * The agencies directly below on the day, in the order of their codes: departments and communes below a province's
     * committee, and below a department the bodies whose field it guides.
     */
    public List<Agency> below(UUID parent, LocalDate day) {
        return linkedBelow(parent, day, "p.line <> 'joint'");
    }

    /**
     * The agencies that on the day coordinate with this one on request without being subordinate to it, in the order of
     * their codes.
     */
    public List<Agency> coordinating(UUID agency, LocalDate day) {
        return linkedBelow(agency, day, "p.line = 'joint'");
    }

    private List<Agency> linkedBelow(UUID parent, LocalDate day, String line) {
        return sql.sql("select distinct " + COLUMNS + """
                         from agency.parents p
                         join agency.agencies a on a.id = p.child_id
                        where p.parent_id = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?) and\s
                        """ + line + " order by a.code")
                .params(parent, day, day)
                .query(Agencies::read)
                .list();
    }

    /**
     * All agencies that are or were above this one, by any kind of line, nearest first; without those that only
     * inherited the records of such an agency.
     */
    public List<Agency> above(UUID below) {
        return sql.sql("select " + COLUMNS + """
                         from agency.lines l
                         join agency.agencies a on a.id = l.above_id
                        where l.below_id = ? and l.distance > 0 and not l.inherited
                        order by l.distance, a.code
                        """)
                .param(below)
                .query(Agencies::read)
                .list();
    }

    /**
     * Whether {@code above} is above {@code below}, is the same agency, or inherited the records of one that was above
     * it.
     */
    public boolean isAbove(UUID above, UUID below) {
        return sql.sql("select exists (select 1 from agency.lines where above_id = ? and below_id = ?)")
                .params(above, below)
                .query(Boolean.class)
                .single();
    }

    /** The agency's name on the day; before it existed its first name, after its end its last. */
    public String nameOn(UUID id, LocalDate day) {
        return sql.sql("""
                        select coalesce(
                                   (select n.name from agency.names n
                                     where n.agency_id = a.id and n.valid_to >= ? order by n.valid_to limit 1),
                                   a.name)
                          from agency.agencies a
                         where a.id = ?
                        """).params(day, id).query(String.class).optional().orElseThrow(NotFound::new);
    }

    /** A former name and the days on which it was valid. */
    public record Name(String name, LocalDate from, LocalDate to) {}

    public List<Name> formerNames(UUID id) {
        return sql.sql("""
                        select name, valid_from as "from", valid_to as "to" from agency.names
                         where agency_id = ? order by valid_from desc
                        """).param(id).query(Name.class).list();
    }

    /**
     * An agency above another.
     *
     * @param line {@code direct}, {@code joint} (coordination on request) or {@code guided} (in a field of work)
     * @param to last day; null while it lasts
     */
    public record ParentOn(
            Agency agency,
            String line,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean isJoint() {
            return line.equals("joint");
        }
    }

    /**
     * The agencies that are or were directly above this one, guide it or ask it to coordinate, grouped by the kind of
     * line, newest first.
     */
    public List<ParentOn> parents(UUID id) {
        return sql.sql("select " + COLUMNS + """
                         , p.line, p.valid_from as since, p.valid_to as until
                          from agency.parents p
                          join agency.agencies a on a.id = p.parent_id
                         where p.child_id = ?
                         order by p.line, p.valid_from desc
                        """)
                .param(id)
                .query((row, i) -> new ParentOn(
                        read(row, i),
                        row.getString("line"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** The agency that was last directly above this one, the agency last above that one, and so on. */
    public List<Agency> chainAbove(UUID id) {
        return sql.sql("""
                        with recursive up (id, parent_id, distance) as (
                            select id, parent_id, 0 from agency.agencies where id = ?
                            union all
                            select a.id, a.parent_id, up.distance + 1
                              from up join agency.agencies a on a.id = up.parent_id
                             where up.distance < 10
                        )
                        """ + "select " + COLUMNS + """
                          from up join agency.agencies a on a.id = up.id
                         where up.distance > 0
                         order by up.distance
                        """)
                .param(id)
                .query(Agencies::read)
                .list();
    }

    public static Agency read(ResultSet row, int number) throws SQLException {
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
                row.getObject("valid_to", LocalDate.class),
                row.getObject("unit_id", Integer.class),
                row.getString("body"));
    }
}
