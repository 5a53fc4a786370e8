package vn.tincay.access.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Viewer;

/**
 * The accounts that an administrator sees: those of the administrator's agency and the agencies below, and those with a
 * membership there.
 */
@Component
public class AdministeredPeople {

    private static final String WITHIN = """
              from access.people p
              join agency.agencies a on a.id = p.agency_id
              left join access.suspensions s on s.person_id = p.id and s.lifted_at is null
             where (exists (select 1 from agency.lines l where l.above_id = :agency and l.below_id = p.agency_id)
                or exists (select 1 from access.memberships m
                             join agency.lines l on l.below_id = m.agency_id and l.above_id = :agency
                            where m.person_id = p.id and m.ended_at is null))
            """;

    private static final String COLUMNS = """
            select p.id, p.login, p.name, p.agency_id as agency, a.name as agency_name, p.created_at,
                   exists (select 1 from agency.lines l where l.above_id = :agency and l.below_id = p.agency_id)
                   and not exists (select 1 from access.memberships m
                                    where m.person_id = p.id and m.ended_at is null
                                      and (m.valid_until is null or m.valid_until >= :today)
                                      and not exists (select 1 from agency.lines l
                                                       where l.above_id = :agency and l.below_id = m.agency_id)) as managed,
                   s.suspended_at, s.reason as suspension_reason,
                   exists (select 1 from access.authenticators c
                            where c.person_id = p.id and c.confirmed_at is not null)
                or exists (select 1 from access.passkeys k where k.person_id = p.id) as second_factor
            """;

    private static final Map<String, String> SORTED =
            Map.of("name", "p.folded", "login", "lower(p.login)", "agency", "a.folded", "state", "s.suspended_at");

    private final JdbcClient sql;
    private final Clock clock;

    AdministeredPeople(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Scope visibleTo(Viewer viewer) {
        return new Scope(viewer);
    }

    public final class Scope {

        private final Viewer viewer;

        private Scope(Viewer viewer) {
            this.viewer = viewer;
        }

        /**
         * One page of the accounts.
         *
         * @param words part of a name or login, with or without diacritics; empty for all
         */
        public Page<Person> list(String words, @Nullable Ordering ordering, int number) {
            return Page.of(
                    statement(", count(*) over () as total", words, ordering, " limit :size offset :offset"),
                    new SimplePropertyRowMapper<>(Person.class),
                    number,
                    Page.USUAL_SIZE);
        }

        /** All accounts that match, as a lazy stream; the caller closes it. */
        public Stream<Person> stream(String words, @Nullable Ordering ordering) {
            return statement("", words, ordering, "").withFetchSize(Page.FETCH_SIZE).query(Person.class).stream();
        }

        private JdbcClient.StatementSpec statement(
                String further, String words, @Nullable Ordering ordering, String part) {
            return sql.sql(COLUMNS + further + WITHIN + " and (p.folded like :like or lower(p.login) like :like)"
                            + Ordering.clause(ordering, SORTED, "p.folded, p.id") + part)
                    .param("agency", viewer.agency())
                    .param("today", LocalDate.now(clock))
                    .param("like", VietnameseText.like(words).replace(' ', '%'));
        }

        public Person require(UUID id) {
            return find(id).orElseThrow(NotFound::new);
        }

        Optional<Person> find(UUID id) {
            return sql.sql(COLUMNS + WITHIN + " and p.id = :id")
                    .param("agency", viewer.agency())
                    .param("today", LocalDate.now(clock))
                    .param("id", id)
                    .query(Person.class)
                    .optional();
        }

        /** The current and future memberships of an account found by {@link #require}. */
        public List<HeldMembership> memberships(Person person) {
            return sql.sql("""
                            select m.id, a.name as agency_name, m.role, m.position, m.valid_from as "from", m.valid_until as until,
                                   exists (select 1 from agency.lines l
                                            where l.above_id = :agency and l.below_id = m.agency_id) as within
                              from access.memberships m join agency.agencies a on a.id = m.agency_id
                             where m.person_id = :id and m.ended_at is null
                             order by m.valid_from, m.id
                            """)
                    .param("agency", viewer.agency())
                    .param("id", person.id())
                    .query(HeldMembership.class)
                    .list();
        }
    }
}
