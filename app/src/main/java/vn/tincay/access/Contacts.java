package vn.tincay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Work phones of people, and whom to call at an agency. */
@Component
public class Contacts {

    /** @param phone null when the person gave none */
    public record Contact(String name, @Nullable String phone) {}

    private final JdbcClient sql;
    private final Clock clock;

    Contacts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * For each agency one person who drafts there ({@link Role#drafts}) today and is not suspended: first the person
     * named in {@code persons}, then officers before heads, then people with a phone before others. An agency without
     * such a person is absent. The caller checks that the viewer may see their work.
     *
     * @param persons by agency the person who did the work last; null for nobody
     */
    public Map<UUID, Contact> atAgencies(Map<UUID, @Nullable UUID> persons) {
        var agencies = List.copyOf(persons.keySet());
        var contacts = new HashMap<UUID, Contact>();
        sql.sql("""
                        select distinct on (q.agency) q.agency, p.name, p.phone
                          from unnest(:agencies::uuid[], :persons::uuid[]) as q (agency, person)
                          join access.memberships m on m.agency_id = q.agency and m.role = any (:roles) and m.ended_at is null
                               and m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)
                          join access.people p on p.id = m.person_id
                         where not exists (select 1 from access.suspensions s
                                            where s.person_id = p.id and s.lifted_at is null)
                         order by q.agency, p.id is distinct from q.person, m.role = 'HEAD', p.phone is null, m.valid_from, p.id
                        """)
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("persons", agencies.stream().map(persons::get).toArray(UUID[]::new))
                .param(
                        "roles",
                        Arrays.stream(Role.values())
                                .filter(Role::drafts)
                                .map(Role::name)
                                .toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    contacts.put(
                            row.getObject("agency", UUID.class),
                            new Contact(row.getString("name"), row.getString("phone")));
                });
        return contacts;
    }

    /** The work phone that the viewer gave; null for none. */
    public @Nullable String phone(Viewer viewer) {
        return sql.sql("select phone from access.people where id = ?")
                .param(viewer.person())
                .query((row, number) -> new Contact("", row.getString("phone")))
                .single()
                .phone();
    }

    /**
     * Stores the viewer's work phone without its separators; an empty text removes it. Refuses anything but 8 to 15
     * digits after an optional plus sign.
     */
    public Outcome<String> storePhone(Viewer viewer, String typed) {
        var phone = typed.replaceAll("[\\s.()\\-]", "");
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9]{8,15}")) {
            return Outcome.refused(Problem.at("phone", "access.phone.wrong"));
        }
        sql.sql("update access.people set phone = nullif(?, '') where id = ?")
                .params(phone, viewer.person())
                .update();
        return Outcome.done(phone);
    }
}
