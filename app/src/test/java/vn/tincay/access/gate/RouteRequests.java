package vn.tincay.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.viewer.Role;

/**
 * Sends the requests of the access test. Each runs in a transaction that is rolled back, so no request affects the
 * next.
 */
final class RouteRequests {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    private record Answer(int status, @Nullable String location, String body) {}

    /** The result of reading the sender's own record: the answer without its body, and the number of rows changed. */
    private record Visit(Answer answer, long changed) {}

    /** The place whose members' reading is checked to change no row. */
    private static final Place WATCHED = Place.PROVINCE;

    private final MockMvcTester mvc;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final People people;
    private final List<Specimens> rooms;
    private final Map<Place, Map<String, String>> records = new HashMap<>();
    private final Map<String, Visit> visits = new HashMap<>();

    RouteRequests(
            MockMvcTester mvc,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            People people,
            List<Specimens> rooms) {
        this.mvc = mvc;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.people = people;
        this.rooms = rooms;
        for (var place : Place.values()) {
            people.agency(place);
        }
        // Created outside the transactions that are rolled back; otherwise the next request would not find the people.
        for (var owner : Place.values()) {
            records.put(owner, new HashMap<>());
            rooms.forEach(room -> recordsOf(owner).putAll(room.belongingTo(owner)));
        }
    }

    void checkMember(Route route, Place membership, Role role) {
        var sender = signedInSender(membership, role);
        if (!route.admits(role) && route.variables().isEmpty()) {
            assertThat(rolledBack(() -> send(route, Map.of(), sender)).status())
                    .as("%s at %s", role, membership)
                    .isEqualTo(404);
            return;
        }
        if (!route.admits(role)) {
            assertThat(rolledBack(() -> send(route, recordsOf(membership), sender)))
                    .as("%s at %s to own record", role, membership)
                    .isEqualTo(rolledBack(() -> send(route, absentValues(), sender)))
                    .extracting(Answer::status)
                    .isEqualTo(404);
            return;
        }
        if (route.variables().isEmpty()) {
            assertLetIn(route, sendToOwnRecord(route, membership, role), role + " at " + membership);
            return;
        }
        var toNothing = rolledBack(() -> send(route, absentValues(), sender));
        for (var owner : Place.values()) {
            var answer = owner == membership
                    ? sendToOwnRecord(route, membership, role)
                    : rolledBack(() -> send(route, recordsOf(owner), sender));
            var who = "%s at %s to the record of %s".formatted(role, membership, owner);
            if (membership.reaches(owner, route.reach())) {
                assertLetIn(route, answer, who);
            } else {
                assertThat(answer).as(who).isEqualTo(toNothing);
                assertThat(answer.status()).as(who).isEqualTo(404);
            }
        }
    }

    void checkAnonymous(Route route) {
        var answer = rolledBack(() -> send(route, recordsOf(Place.COMMUNE_A), null));
        if (route.isOpen()) {
            assertLetIn(route, answer, "anonymous");
        } else if (route.isApi()) {
            assertThat(answer.status()).isEqualTo(401);
        } else if (!route.reads()) {
            assertThat(answer.status()).as("the sign-in page in its place").isEqualTo(401);
        } else {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).startsWith("/sign-in");
        }
    }

    /** Checks that no role which the route admits changes a row by reading its own record. */
    void checkReadingChangesNothing(Route route) {
        for (var role : Role.values()) {
            if (!route.admits(role)) {
                continue;
            }
            assertThat(visitOnce(route, role).changed())
                    .as("rows changed by %s at %s", role, WATCHED)
                    .isZero();
        }
    }

    void checkTokenRequired(Route route) {
        for (var role : Role.values()) {
            var status = mvc.method(HttpMethod.valueOf(route.method().name()))
                    .uri(address(route, recordsOf(Place.COMMUNE_A)))
                    .with(people.at(Place.COMMUNE_A, role).signedIn())
                    .exchange()
                    .getResponse()
                    .getStatus();
            assertThat(status).as("%s", role).isEqualTo(403);
        }
    }

    private RequestPostProcessor signedInSender(Place membership, Role role) {
        var member = people.at(membership, role);
        return role == Role.SYSTEM ? member.asSystem() : member.signedIn();
    }

    private Answer sendToOwnRecord(Route route, Place membership, Role role) {
        if (route.reads() && membership == WATCHED) {
            return visitOnce(route, role).answer();
        }
        var sender = signedInSender(membership, role);
        return rolledBack(() -> send(route, recordsOf(membership), sender));
    }

    /** Sends the request once and keeps the result for all tests that check it. */
    private Visit visitOnce(Route route, Role role) {
        var sender = signedInSender(WATCHED, role);
        return visits.computeIfAbsent(
                route + " by " + role,
                key -> rolledBack(() -> {
                    var before = countChangedRows();
                    var answer = send(route, recordsOf(WATCHED), sender);
                    return new Visit(new Answer(answer.status(), answer.location(), ""), countChangedRows() - before);
                }));
    }

    /**
     * Checks that the sender is admitted, even if the form is refused: an empty form is answered with 422 or 400, never
     * with a server error.
     */
    private static void assertLetIn(Route route, Answer answer, String who) {
        assertThat(answer.status())
                .as("%s by %s", route, who)
                .isNotIn(401, 403, 404, 405)
                .isLessThan(500);
        if (answer.location() != null) {
            assertThat(answer.location()).as("%s by %s", route, who).doesNotStartWith("/sign-in?");
        }
    }

    private Answer send(Route route, Map<String, String> values, @Nullable RequestPostProcessor sender) {
        var request = mvc.method(HttpMethod.valueOf(route.method().name())).uri(address(route, values));
        if (sender != null) {
            request = request.with(sender);
        }
        if (!route.reads()) {
            request = request.with(csrf());
            for (var room : rooms) {
                for (var field : room.formFields(route.toString()).entrySet()) {
                    request = request.param(field.getKey(), field.getValue());
                }
            }
        }
        var response = request.exchange().getResponse();
        var body = FORM_TOKEN
                .matcher(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .replaceAll("");
        body = body.replace(address(route, values), "…");
        for (var name : route.variables()) {
            body = body.replace(values.getOrDefault(name, "missing"), "…");
        }
        return new Answer(response.getStatus(), response.getHeader("Location"), body);
    }

    private static String address(Route route, Map<String, String> values) {
        var path = route.path();
        for (var variable : route.variables()) {
            path = path.replaceAll("\\{\\*?" + variable + "(?::[^}]*)?}", values.getOrDefault(variable, "missing"));
        }
        return path;
    }

    private Map<String, String> recordsOf(Place owner) {
        return java.util.Objects.requireNonNull(records.get(owner));
    }

    private Map<String, String> absentValues() {
        var all = new HashMap<String, String>();
        rooms.forEach(room -> all.putAll(room.absentValues()));
        return all;
    }

    /**
     * The number of rows written in this transaction, without those of journal and session, which every request writes.
     */
    private long countChangedRows() {
        return sql.sql("""
                        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
                         where schemaname <> 'journal'
                           and (schemaname, relname) not in (('access', 'sessions'), ('access', 'sessions_attributes'))
                        """).query(Long.class).single();
    }

    private <T> T rolledBack(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }
}
