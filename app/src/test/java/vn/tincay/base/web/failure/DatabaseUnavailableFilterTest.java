package vn.tincay.base.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLTransientConnectionException;
import java.util.EnumSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whenever a session cannot be stored for lack of a connection, the reader is asked to try again. */
class DatabaseUnavailableFilterTest {

    /**
     * Runs the filters in production order: the tested filter outermost, the session filter inside it, the error page
     * behind both.
     */
    @ParameterizedTest
    @CsvSource({"page", "large", "flushed", "redirect", "refusal", "refusal-first", "failure"})
    void answersBusyWhenTheSessionCannotBeStored(String kind) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addErrorPages(new ErrorPage("/error"));
        var server = factory.getWebServer(context -> {
            addFilter(context, "away", new DatabaseUnavailableFilter(messages()));
            addFilter(context, "sessions", new SessionRepositoryFilter<>(new NoConnectionLeft()));
            context.addServlet("pages", new Pages()).addMapping("/");
        });
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/" + kind))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(kind).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("base.failure.away.title");
        } finally {
            server.stop();
        }
    }

    private static MessageSource messages() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }

    private static void addFilter(ServletContext context, String name, Filter filter) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), true, "/*");
    }

    /** A session repository that reads sessions, but finds no connection when a session must be stored. */
    private static final class NoConnectionLeft extends MapSessionRepository {

        NoConnectionLeft() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public void save(MapSession session) {
            throw new CannotCreateTransactionException(
                    "no connection", new SQLTransientConnectionException("tincay - Connection is not available"));
        }
    }

    private static final class Pages extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            // With /refusal-first, only the error page uses a session.
            if (!request.getRequestURI().equals("/refusal-first")) {
                request.getSession().setAttribute("notice", "x");
            }
            switch (request.getRequestURI()) {
                case "/page" -> response.getWriter().write("page");
                case "/large" -> response.getWriter().write("page ".repeat(10_000));
                case "/flushed" -> {
                    response.getWriter().write("page");
                    response.flushBuffer();
                }
                case "/redirect" -> response.sendRedirect("/page");
                case "/refusal", "/refusal-first" -> response.sendError(404);
                case "/failure" -> throw new IOException("page");
                default -> response.getWriter().write("error page");
            }
        }
    }
}
