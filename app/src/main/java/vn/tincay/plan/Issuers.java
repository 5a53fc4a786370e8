package vn.tincay.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Finds the bodies in whose name a viewer may draft a plan: the viewer's own agency; the People's Committee of the same
 * level that it drafts for ("tham mưu"); and dissolved bodies whose records either of them inherited, for papers issued
 * while those existed.
 */
@Component
public class Issuers {

    public record Issuer(UUID id, String name) {}

    private final JdbcClient sql;

    Issuers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The bodies that may issue something on this day, under their names of that day; the viewer's own agency first.
     */
    public List<Issuer> of(Viewer viewer, LocalDate day) {
        return existingBetween(viewer, day, day);
    }

    /**
     * The bodies that may have issued a paper of this day or, where the paper states no day, on any day of the plan's
     * first year.
     */
    public List<Issuer> ofPaper(Viewer viewer, @Nullable LocalDate day, int fromYear) {
        return day == null
                ? existingBetween(viewer, LocalDate.of(fromYear, 1, 1), LocalDate.of(fromYear, 12, 31))
                : existingBetween(viewer, day, day);
    }

    /**
     * The possible issuers that existed on some day of this span. Where two share a name, a dissolved one is shown with
     * its last day.
     */
    private List<Issuer> existingBetween(Viewer viewer, LocalDate first, LocalDate last) {
        return sql.sql("""
                        with recursive forebears as (
                            select a.id, a.parent_id, a.level from agency.agencies a where a.id = :me
                             union
                            select a.id, a.parent_id, a.level from forebears f
                              join agency.successions s on s.new_id = f.id and s.inherits
                              join agency.agencies a on a.id = s.old_id),
                        committees as (
                            select c.id, c.level from forebears f join agency.agencies c on c.id = f.parent_id
                             where c.kind = 'PEOPLES_COMMITTEE' and c.level = :level and :drafts
                             union
                            select c.id, c.level from committees newer
                              join agency.successions s on s.new_id = newer.id and s.inherits
                              join agency.agencies c on c.id = s.old_id
                             where c.kind = 'PEOPLES_COMMITTEE' and c.level = newer.level),
                        mine as (
                            select a.id, a.id = :me as own, a.valid_to,
                                   coalesce((select n.name from agency.names n
                                              where n.agency_id = a.id and :first between n.valid_from and n.valid_to
                                              limit 1), a.name) as name
                              from agency.agencies a
                             where a.id in (select id from forebears union select id from committees)
                               and a.valid_from <= :last and coalesce(a.valid_to, :first) >= :first)
                        select id, case when valid_to is not null and count(*) over (partition by name) > 1
                                        then name || to_char(valid_to, ' (–DD/MM/YYYY)') else name end as name
                          from mine order by not own, valid_to is not null, name
                        """)
                .param("me", viewer.agency())
                .param("level", viewer.level())
                .param("first", first)
                .param("last", last)
                .param(
                        "drafts",
                        viewer.is(
                                Role.PROVINCE_LEAD,
                                Role.DEPARTMENT_OFFICER,
                                Role.COMMUNE_OFFICER,
                                Role.HEAD,
                                Role.CLERK))
                .query(Issuer.class)
                .list();
    }
}
