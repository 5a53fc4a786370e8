package vn.tincay;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People.Place;
import vn.tincay.viewer.Role;

/** Opens pages and sends forms as the {@link People} of the tests; needs {@code @AutoConfigureMockMvc}. */
public final class PageRequests {

    private final MockMvcTester mvc;
    private final People people;

    private PageRequests(MockMvcTester mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    public static PageRequests in(ApplicationContext context) {
        return new PageRequests(context.getBean(MockMvcTester.class), People.in(context));
    }

    public MvcTestResult get(Place place, Role role, String path) {
        return mvc.get().uri(path).with(people.at(place, role).signedIn()).exchange();
    }

    /** Sends a form with its token. */
    public MvcTestResult post(Place place, Role role, String path, Map<String, String> fields) {
        var request =
                mvc.post().uri(path).with(people.at(place, role).signedIn()).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The page that was answered. */
    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
