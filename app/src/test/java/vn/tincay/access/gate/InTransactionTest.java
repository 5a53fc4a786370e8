package vn.tincay.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tincay.People;
import vn.tincay.viewer.Role;

/**
 * Sends every route once for each kind of sender it admits, and once for a sender it refuses, to detect statements
 * outside of a transaction, which run without a viewer context.
 */
@SpringBootTest
@AutoConfigureMockMvc
class InTransactionTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    List<Specimens> specimens;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    OutsideTransactions outside;

    private record Sender(Role role, RequestPostProcessor signature) {}

    @TestConfiguration
    static class Watching {
        @Bean
        static OutsideTransactions outsideTransactions() {
            return new OutsideTransactions();
        }
    }

    @Test
    void everyRouteQueriesTheDatabaseInATransaction() {
        var people = People.in(context);
        Map<String, String> records = new HashMap<>();
        for (var place : People.Place.values()) {
            people.agency(place);
        }
        specimens.forEach(room -> records.putAll(room.belongingTo(COMMUNE_A)));
        var senders = List.of(
                new Sender(
                        Role.COMMUNE_OFFICER,
                        people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn()),
                new Sender(Role.HEAD, people.at(COMMUNE_A, Role.HEAD).signedIn()),
                new Sender(
                        Role.PROVINCE_LEAD,
                        people.at(PROVINCE, Role.PROVINCE_LEAD).signedIn()),
                new Sender(
                        Role.ADMINISTRATOR,
                        people.at(PROVINCE, Role.ADMINISTRATOR).signedIn()),
                new Sender(Role.SYSTEM, people.at(COMMUNE_A, Role.SYSTEM).asSystem()));
        outside.senders().clear();
        for (boolean reads : new boolean[] {true, false}) {
            for (var route : Route.all(handlers)) {
                boolean refused = false;
                for (int one = 0; route.reads() == reads && one < senders.size(); one++) {
                    var sender = senders.get(one);
                    if (!route.admits(sender.role()) && refused) {
                        continue; // refusals depend on the role alone, so one of them is enough
                    }
                    refused |= !route.admits(sender.role());
                    var request = mvc.method(HttpMethod.valueOf(route.method().name()))
                            .uri(address(route, records))
                            .with(sender.signature());
                    if (!reads) {
                        request = request.with(csrf());
                        for (var room : specimens) {
                            room.formFields(route.toString()).forEach(request::param);
                        }
                    }
                    request.exchange();
                }
            }
        }
        assertThat(outside.senders()).isEmpty();
    }

    private static String address(Route route, Map<String, String> values) {
        var path = route.path();
        for (var variable : route.variables()) {
            path = path.replaceAll("\\{\\*?" + variable + "(?::[^}]*)?}", values.getOrDefault(variable, "missing"));
        }
        return path;
    }
}
