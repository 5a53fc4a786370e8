package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** No large body is read before sign-in, whatever length a client announces. */
class FormLimitFilterTest {

    private static final int LARGEST = 200 * 1024;

    private final FormLimitFilter bodies = new FormLimitFilter(LARGEST, 2 * LARGEST, 20_000_000);

    @Test
    void acceptsASignInAndASmallForm() throws Exception {
        assertThat(statusOf(form(46, "10.0.0.1"))).isEqualTo(HttpServletResponse.SC_OK);
        assertThat(statusOf(form(LARGEST, "10.0.0.1"))).isEqualTo(HttpServletResponse.SC_OK);
    }

    @Test
    void refusesAFormBeyondTheLimitWithoutReadingIt() throws Exception {
        var request = form(2_000_000, "10.0.0.1");
        assertThat(statusOf(request)).isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        assertThat(request.read).isZero();
    }

    @Test
    void refusesAFormWithoutALength() throws Exception {
        var request = form(0, "10.0.0.1");
        request.addHeader("Transfer-Encoding", "chunked");
        assertThat(statusOf(request)).isEqualTo(HttpServletResponse.SC_LENGTH_REQUIRED);
    }

    @Test
    void signedInPersonsMaySendTheServersMaximum() throws Exception {
        assertThat(statusOf(signedIn(new MockHttpSession()))).isEqualTo(HttpServletResponse.SC_OK);
    }

    @Test
    void limitsConcurrentLongFormsPerSessionAndInTotal() {
        var mockHttpSession = new MockHttpSession();
        var answers = sentWhileReading(6, number -> mockHttpSession);
        assertThat(Collections.frequency(answers, HttpServletResponse.SC_OK)).isEqualTo(4);
        var ofMany = sentWhileReading(12, number -> new MockHttpSession());
        assertThat(Collections.frequency(ofMany, HttpServletResponse.SC_OK)).isEqualTo(9);
        assertThat(statusOf(signedIn(mockHttpSession))).as("all is given back").isEqualTo(HttpServletResponse.SC_OK);
    }

    /** Each request is sent while the one before is being read. */
    private List<Integer> sentWhileReading(int number, IntFunction<MockHttpSession> sessions) {
        var answers = new ArrayList<Integer>();
        Runnable next = () -> {};
        for (int i = 0; i < number; i++) {
            var form = signedIn(sessions.apply(i));
            form.whileReading = next;
            next = () -> answers.add(statusOf(form));
        }
        next.run();
        return answers;
    }

    private static Form signedIn(MockHttpSession session) {
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
        var form = form(2_000_000, "10.0.0.1");
        form.setSession(session);
        return form;
    }

    /** 420 clients announce 200 KB and send nothing: two are read, the others are told at once to try again later. */
    @Test
    void limitsTheBytesReadAtOnce() throws Exception {
        var answers = Collections.synchronizedList(new ArrayList<Integer>());
        var outermost = form(100 * 1024, "10.0.0.1");
        List<Form> waiting = new ArrayList<>();
        for (int caller = 0; caller < 420; caller++) {
            waiting.add(form(150 * 1024, "10.1." + caller / 200 + "." + caller % 200));
        }
        // The others are sent while the first body is being read.
        outermost.whileReading = () -> {
            var next = waiting.isEmpty() ? null : waiting.removeFirst();
            if (next != null) {
                next.whileReading = outermost.whileReading;
                answers.add(statusOf(next));
            }
            while (!waiting.isEmpty()) {
                answers.add(statusOf(waiting.removeFirst()));
            }
        };
        assertThat(statusOf(outermost)).isEqualTo(HttpServletResponse.SC_OK);
        assertThat(Collections.frequency(answers, HttpServletResponse.SC_SERVICE_UNAVAILABLE))
                .isGreaterThanOrEqualTo(417);
        assertThat(statusOf(form(LARGEST, "10.0.0.9"))).as("all is given back").isEqualTo(HttpServletResponse.SC_OK);
    }

    private int statusOf(Form request) {
        try {
            var response = new MockHttpServletResponse();
            bodies.doFilter(request, response, new MockFilterChain());
            return response.getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Form form(int length, String address) {
        var form = new Form(length);
        form.setRemoteAddr(address);
        form.setContentType("application/x-www-form-urlencoded");
        return form;
    }

    private static final class Form extends MockHttpServletRequest {

        private final int length;
        private int read;
        private Runnable whileReading = () -> {};

        private Form(int length) {
            super("POST", "/sign-in");
            this.length = length;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            read++;
            whileReading.run();
            return super.getParameterMap();
        }
    }
}
