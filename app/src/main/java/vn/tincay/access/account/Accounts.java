package vn.tincay.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.NotFound;
import vn.tincay.base.Page;
import vn.tincay.base.VietnameseText;

/** The accounts an administrator looks after: kept by the own agency or one below, or with a seat there. */
@Component
public class Accounts {

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
                                                       where l.above_id = :agency and l.below_id = m.agency_id)) as kept,
                   s.suspended_at, s.reason as suspended_for,
                   exists (select 1 from access.authenticators c
                            where c.person_id = p.id and c.confirmed_at is not null)
                or exists (select 1 from access.passkeys k where k.person_id = p.id) as second_factor
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Accounts(JdbcClient sql, Clock clock) {
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

        /** By name; {@code words} may be part of a name or login, without marks. */
        public Page<Account> list(String words, int number) {
            var like = VietnameseText.like(words).replace(' ', '%');
            var filter = WITHIN + " and (p.folded like :like or lower(p.login) like :like)";
            var found = sql.sql(COLUMNS + filter + " order by p.folded, p.id limit :size offset :offset")
                    .param("agency", viewer.agency())
                    .param("today", LocalDate.now(clock))
                    .param("like", like)
                    .param("size", Page.USUAL_SIZE)
                    .param("offset", Page.offset(number, Page.USUAL_SIZE))
                    .query(Account.class)
                    .list();
            var total = sql.sql("select count(*) " + filter)
                    .param("agency", viewer.agency())
                    .param("like", like)
                    .query(Long.class)
                    .single();
            return new Page<>(found, Math.max(1, number), Page.USUAL_SIZE, total);
        }

        public Account require(UUID id) {
            return find(id).orElseThrow(NotFound::new);
        }

        Optional<Account> find(UUID id) {
            return sql.sql(COLUMNS + WITHIN + " and p.id = :id")
                    .param("agency", viewer.agency())
                    .param("today", LocalDate.now(clock))
                    .param("id", id)
                    .query(Account.class)
                    .optional();
        }

        /** The seats in force or to come of an account that {@link #require} has found. */
        public List<HeldSeat> seats(Account account) {
            return sql.sql("""
                            select m.id, a.name as agency_name, m.role, m.position, m.valid_from as "from", m.valid_until as until,
                                   exists (select 1 from agency.lines l
                                            where l.above_id = :agency and l.below_id = m.agency_id) as within
                              from access.memberships m join agency.agencies a on a.id = m.agency_id
                             where m.person_id = :id and m.ended_at is null
                             order by m.valid_from, m.id
                            """)
                    .param("agency", viewer.agency())
                    .param("id", account.id())
                    .query(HeldSeat.class)
                    .list();
        }
    }
}
