package vn.tincay;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.proof.password.Hashing;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.base.Ids;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * Agencies and people for tests: a ministry, a province with a department and the communes A and B, another province
 * with a commune; and a person for any role at any of them, created on first use.
 *
 * <pre>{@code
 * var people = People.in(context);
 * mvc.get().uri("/plans").with(people.at(COMMUNE_A, COMMUNE_OFFICER).signedIn()).exchange();
 * mvc.post().uri("/plans").with(people.at(PROVINCE, HEAD).signedIn()).with(csrf()).exchange();
 * plans.visibleTo(people.at(PROVINCE, PROVINCE_LEAD).viewer());
 * }</pre>
 */
public final class People {

    /** The agencies of the tests, each with the agency above it as its last argument. */
    public enum Place {
        MINISTRY("central", "MINISTRY", "Bộ Thử nghiệm", null, null),
        PROVINCE("province", "PEOPLES_COMMITTEE", "UBND tỉnh Thử", "92", MINISTRY),
        DEPARTMENT("province", "DEPARTMENT", "Sở Nội vụ tỉnh Thử", "92", PROVINCE),
        COMMUNE_A("commune", "PEOPLES_COMMITTEE", "UBND xã A", "31117", PROVINCE),
        COMMUNE_B("commune", "PEOPLES_COMMITTEE", "UBND xã B", "31120", PROVINCE),
        OTHER_PROVINCE("province", "PEOPLES_COMMITTEE", "UBND tỉnh Khác", "96", MINISTRY),
        OTHER_COMMUNE("commune", "PEOPLES_COMMITTEE", "UBND xã Khác", "32000", OTHER_PROVINCE);

        private final String level;
        private final String kind;
        private final String name;
        private final @Nullable String unit;
        private final @Nullable Place above;

        Place(String level, String kind, String name, @Nullable String unit, @Nullable Place above) {
            this.level = level;
            this.kind = kind;
            this.name = name;
            this.unit = unit;
            this.above = above;
        }

        /** Whether a member of this place whose reach is the given one may use a record of the owner. */
        public boolean reaches(Place owner, Reach reach) {
            return switch (reach) {
                case NONE, ANY -> true;
                case OWN -> owner == this;
                case OWN_AND_BELOW -> owner.isUnder(this);
                case OWN_AND_ABOVE -> isUnder(owner);
                case LINE -> owner.isUnder(this) || isUnder(owner);
            };
        }

        private boolean isUnder(Place other) {
            return this == other || (above != null && above.isUnder(other));
        }

        String code() {
            return "test-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One person in one role; the password is the same for all, so that sign-in itself can be tested. */
    public record Person(Viewer viewer, String login) {

        public static final String PASSWORD = "bốn con trâu xanh";

        /**
         * Sends the request as this person, signed in with a password; the filters that run before security see the
         * person too.
         */
        public RequestPostProcessor signedIn() {
            var signed = SessionPrincipal.byPassword(viewer.person(), Instant.now());
            return request -> {
                request.setUserPrincipal(signed);
                return authentication(signed).postProcessRequest(request);
            };
        }

        /** Sends the request as a system account of the machine interface. */
        public RequestPostProcessor asSystem() {
            return authentication(UsernamePasswordAuthenticationToken.authenticated(
                    viewer,
                    null,
                    Stream.of(TokenScope.values())
                            .map(SystemAccounts::authority)
                            .toList()));
        }
    }

    /** The hash of {@link Person#PASSWORD}, made once: hashing takes most of the time of creating a person. */
    private static @Nullable String passwordHash;

    private final JdbcClient sql;
    private final EnrollingPerson enrolling;
    private final Hashing hashing;

    private People(JdbcClient sql, EnrollingPerson enrolling, Hashing hashing) {
        this.sql = sql;
        this.enrolling = enrolling;
        this.hashing = hashing;
    }

    public static People in(ApplicationContext context) {
        return new People(
                context.getBean(JdbcClient.class),
                context.getBean(EnrollingPerson.class),
                context.getBean(Hashing.class));
    }

    /** The id of the agency at the place. */
    public UUID agency(Place place) {
        return sql.sql("select id from agency.agencies where code = ?")
                .param(place.code())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> insertAgency(place));
    }

    /** The person who holds the role at the place. */
    public Person at(Place place, Role role) {
        return named(place, role, (role + "." + place).toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The person with this login who holds the role at the place, besides the one that {@link #at} returns. */
    public Person named(Place place, Role role, String login) {
        return enrolled(agency(place), place.name, place.level, role, login);
    }

    /** The person who holds the role at the standard agency with this code, such as {@code so-noi-vu.92}. */
    public Person at(String code, Role role) {
        return sql.sql("select id, name, level from agency.agencies where code = ?")
                .param(code)
                .query((row, number) -> enrolled(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("level"),
                        role,
                        (role + "-" + code).toLowerCase(Locale.ROOT).replace('_', '-')))
                .single();
    }

    private Person enrolled(UUID agency, String agencyName, String level, Role role, String login) {
        var name = role + " " + agencyName;
        var person = sql.sql("select id from access.people where lower(login) = lower(?)")
                .param(login)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    var id = enrolling.createAccountWithoutPassword(login, name, agency);
                    sql.sql("insert into access.passwords (person_id, hash, set_at) values (?, ?, now())")
                            .params(id, passwordHash(hashing))
                            .update();
                    enrolling.giveMembership(id, agency, role, null, null, null);
                    return id;
                });
        return new Person(new Viewer(person, name, agency, agencyName, level, role), login);
    }

    private static synchronized String passwordHash(Hashing hashing) {
        if (passwordHash == null) {
            passwordHash = hashing.hash(TypedText.composed(Person.PASSWORD));
        }
        return passwordHash;
    }

    private UUID insertAgency(Place place) {
        var above = place.above == null ? null : agency(place.above);
        var id = Ids.next();
        sql.sql("""
                        insert into agency.agencies
                               (id, code, kind, level, name, folded, unit_code, parent_id, valid_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(place.code())
                .param(place.kind)
                .param(place.level)
                .param(place.name)
                .param(VietnameseText.fold(place.name))
                .param(place.unit)
                .param(above)
                .param(LocalDate.of(2000, 1, 1))
                .update();
        if (above != null) {
            sql.sql("insert into agency.parents (child_id, parent_id, line, valid_from) values (?, ?, 'direct', ?)")
                    .params(id, above, LocalDate.of(2000, 1, 1))
                    .update();
        }
        sql.sql("""
                        insert into agency.lines (above_id, below_id, distance)
                        select above_id, :id, distance + 1 from agency.lines where below_id = :above
                        union all select :id, :id, 0
                        """).param("id", id).param("above", above).update();
        return id;
    }
}
