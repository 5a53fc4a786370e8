package vn.tincay.bench.country;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.tincay.bench.product.Tables;

/**
 * An officer and a system account at the ministry, at a province and at a commune; province and commune also have a
 * head.
 */
public final class Persons {

    /**
     * An agency and the roles of its persons. The province and its commune belong to the two-level tree.
     *
     * @param name its name among the credentials
     * @param agency its code; empty for the first commune that reports to the province
     */
    private record Place(String name, String agency, List<String> roles) {}

    private static final List<Place> PLACES = List.of(
            new Place("ministry", "bo-noi-vu", List.of("MINISTRY_OFFICER")),
            new Place("province", "ubnd.01", List.of("PROVINCE_LEAD", "HEAD")),
            new Place("commune", "", List.of("COMMUNE_OFFICER", "HEAD")));

    private final Tables tables;
    private final Credentials credentials;
    private final String hash;

    public Persons(Tables tables, Credentials credentials) {
        this.tables = tables;
        this.credentials = credentials;
        // The costs that the product uses today. The hash contains them, so the product checks it even after a change
        // of costs.
        this.hash = new Argon2PasswordEncoder(16, 32, 1, 46 * 1024, 1).encode(credentials.password());
    }

    /** The name to sign in with. */
    public static String login(String place, String role) {
        return "bench." + place + "." + role.toLowerCase(java.util.Locale.ROOT);
    }

    void enrol() {
        for (var place : PLACES) {
            var agency = agencyId(place);
            var persons = place.roles().stream()
                    .map(role -> add(login(place.name(), role), role, agency))
                    .toList();
            tables.sql()
                    .sql("""
                    insert into access.tokens (id, agency_id, name, prefix, hash, created_by, expires_at, confirmed_at, scopes)
                    values (uuidv7(), ?, 'bench', 'tc_', ?, ?, now() + interval '10 years', now(), '{READ,WRITE,PRESENT}')
                    """)
                    .params(agency, digest(credentials.token(place.name())), persons.getLast())
                    .update();
        }
    }

    private UUID agencyId(Place place) {
        return place.agency().isEmpty()
                ? tables.one(UUID.class, """
                        select p.agency_id from report.reporters p join agency.agencies a on a.id = p.receiver_id
                         where p.form = 'gbv-month' and p.level = 'commune' and a.code = 'ubnd.01'
                         order by p.unit_id limit 1
                        """)
                : tables.one(UUID.class, "select id from agency.agencies where code = ?", place.agency());
    }

    /** Adds a person with the common password. */
    public UUID add(String login, String role, UUID agency) {
        var person = tables.one(UUID.class, """
                insert into access.people (id, agency_id, login, name, folded)
                values (uuidv7(), ?, ?, 'Người Đo Lường', 'nguoi do luong') returning id
                """, agency, login);
        tables.sql()
                .sql("insert into access.passwords (person_id, hash) values (?, ?)")
                .params(person, hash)
                .update();
        tables.sql().sql("""
                insert into access.memberships (id, person_id, agency_id, role, valid_from)
                values (uuidv7(), ?, ?, ?, date '2024-01-01')
                """).params(person, agency, role).update();
        return person;
    }

    /** Removes the account and its records; the journal keeps its lines. */
    public static void remove(Tables tables, String login) {
        for (var table : List.of("authenticators", "code_guesses", "recovery_codes", "passwords", "memberships")) {
            tables.sql()
                    .sql("delete from access." + table
                            + " where person_id = (select id from access.people where login = ?)")
                    .param(login)
                    .update();
        }
        tables.sql().sql("""
                delete from notice.notices where href = '/account'
                   and agency_id = (select agency_id from access.people where login = ?)
                """).param(login).update();
        tables.sql()
                .sql("delete from access.people where login = ?")
                .param(login)
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
