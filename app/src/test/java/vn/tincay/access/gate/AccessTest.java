package vn.tincay.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Role;

/**
 * Requests every route in every role for the records of every place. The routes come from the running application and
 * the expectations from the {@link Allowed} of each route, so nobody has to keep a list of them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    /** The places whose members send requests: one with agencies below it, one with a sibling. */
    private static final List<Place> MEMBERSHIPS = List.of(Place.PROVINCE, Place.COMMUNE_A);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    List<Specimens> specimens;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    private @Nullable RouteRequests requests;

    @Test
    void everyRouteDeclaresWhoMayUseIt() {
        assertThat(Route.all(handlers))
                .filteredOn(route -> route.rule() == null)
                .as("a handler without @Allowed answers nobody")
                .isEmpty();
    }

    @Test
    void everyPathVariableHasASampleValue() {
        var known =
                specimens.stream().flatMap(room -> room.variables().stream()).toList();
        assertThat(known).as("each variable belongs to one room").doesNotHaveDuplicates();
        assertThat(Route.all(handlers).stream().flatMap(route -> route.variables().stream()))
                .as("add the variable to the Specimens of its room")
                .isSubsetOf(known);
    }

    @Test
    void theAdministratorSeesNoContent() {
        assertThat(Route.all(handlers))
                .filteredOn(route -> !route.isOpen() && route.admits(Role.ADMINISTRATOR))
                .extracting(Route::path)
                .as("accounts, the own account, the way there from the first page, and what holds no content")
                .allMatch(
                        path -> path.matches(
                                "/|/(account|people|systems|proposals|membership|agencies|units|style|notices|search)([/.{].*)?"));
    }

    @TestFactory
    Stream<DynamicTest> answersOnlyWhomTheRuleAdmits() {
        var requests = requests();
        return Route.all(handlers).stream()
                .map(route -> dynamicTest(route.toString(), () -> {
                    for (var membership : MEMBERSHIPS) {
                        for (var role : Role.values()) {
                            requests().checkMember(route, membership, role);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> sendsAnonymousRequestsToSignIn() {
        var requests = requests();
        return Route.all(handlers).stream()
                .map(route -> dynamicTest(route.toString(), () -> requests.checkAnonymous(route)));
    }

    @TestFactory
    Stream<DynamicTest> changesNothingOnReading() {
        var requests = requests();
        return Route.all(handlers).stream()
                .filter(Route::reads)
                .map(route -> dynamicTest(route.toString(), () -> requests.checkReadingChangesNothing(route)));
    }

    @TestFactory
    Stream<DynamicTest> refusesAChangeWithoutTheFormToken() {
        var requests = requests();
        return Route.all(handlers).stream()
                .filter(route -> !route.reads() && !route.isApi())
                .map(route -> dynamicTest(route.toString(), () -> requests.checkTokenRequired(route)));
    }

    private RouteRequests requests() {
        if (requests == null) {
            requests = new RouteRequests(mvc, sql, transactions, People.in(context), specimens);
        }
        return requests;
    }
}
