package vn.tincay.access.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Role;

/**
 * Finds the possible second persons of an act: the heads of the agency concerned; where it has none, the heads and
 * administrators of the nearest agency above that has any; where none above has any, other administrators of the agency
 * itself. The requester and the person concerned are excluded. People whose membership the requester requested within
 * {@link AccessSettings#independentAfter} (a day) are excluded too, as long as there is anybody else: in that time
 * those who were notified can object.
 */
@Component
public class SecondPersons {

    /** @param agency where these people hold the role: the agency concerned or one above it */
    public record ConfirmerGroup(UUID agency, Role role, List<UUID> people) {}

    private record Candidate(UUID person, UUID agency, String role, int distance, boolean recentlyGranted) {}

    private final JdbcClient sql;
    private final AccessSettings settings;
    private final Clock clock;

    SecondPersons(JdbcClient sql, AccessSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The nearest people who may confirm, in groups by role; empty when there is nobody.
     *
     * @param others further people who may not confirm, because they have already consented
     */
    public List<ConfirmerGroup> of(UUID agency, UUID requester, @Nullable UUID concerned, Collection<UUID> others) {
        var all = candidates(agency, requester, concerned, others);
        var old = all.stream().filter(candidate -> !candidate.recentlyGranted()).toList();
        var usable = old.isEmpty() ? all : old;
        return usable.stream().findFirst().stream()
                .flatMap(nearest -> groupsByRole(nearest, usable))
                .toList();
    }

    /** Whether anybody but the requester has ever been a head at the agency or above it. */
    public boolean hasEverHadAHead(UUID agency, UUID requester) {
        return sql.sql("""
                        select exists (select 1 from agency.lines l
                                         join access.memberships m on m.agency_id = l.above_id and m.role = 'HEAD'
                                        where l.below_id = ? and m.person_id <> ?)
                        """).params(agency, requester).query(Boolean.class).single();
    }

    private Stream<ConfirmerGroup> groupsByRole(Candidate nearest, List<Candidate> usable) {
        return usable.stream()
                .filter(candidate -> candidate.distance() == nearest.distance())
                .map(Candidate::role)
                .distinct()
                .map(role -> new ConfirmerGroup(
                        nearest.agency(),
                        Role.valueOf(role),
                        usable.stream()
                                .filter(candidate -> candidate.distance() == nearest.distance()
                                        && candidate.agency().equals(nearest.agency())
                                        && candidate.role().equals(role))
                                .map(Candidate::person)
                                .toList()));
    }

    /** Everybody who could confirm, nearest first; the administrators of the agency itself come last. */
    private List<Candidate> candidates(UUID agency, UUID requester, @Nullable UUID concerned, Collection<UUID> others) {
        var excluded = Stream.concat(Stream.of(requester, concerned), others.stream())
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        return sql.sql("""
                        select m.person_id as person, m.agency_id as agency, m.role,
                               case when l.distance = 0 and m.role <> 'HEAD' then 1000 else l.distance end as distance,
                               coalesce(m.granted_by = :requester and m.granted_at > :since, false) as recently_granted
                          from agency.lines l
                          join access.memberships m on m.agency_id = l.above_id and m.role = any(:roles)
                          join agency.agencies a on a.id = m.agency_id and (a.valid_to is null or a.valid_to >= :today)
                         where l.below_id = :agency and m.ended_at is null and m.valid_from <= :today
                           and (m.valid_until is null or m.valid_until >= :today)
                           and m.person_id <> all(:excluded)
                           and not exists (select 1 from access.suspensions s
                                            where s.person_id = m.person_id and s.lifted_at is null)
                         order by 4, m.agency_id, m.role desc, m.id
                        """)
                .param("requester", requester)
                .param("since", SqlValues.at(clock.instant().minus(settings.independentAfter())))
                .param(
                        "roles",
                        Role.allowedBy(BySecondPersons.class).stream()
                                .map(Role::name)
                                .toArray(String[]::new))
                .param("agency", agency)
                .param("today", LocalDate.now(clock))
                .param("excluded", excluded)
                .query(Candidate.class)
                .list();
    }
}
