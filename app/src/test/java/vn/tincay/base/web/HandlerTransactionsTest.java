package vn.tincay.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.People;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.failure.FailurePage;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Role;

/** A request's changes are stored if, and only if, its answer allows it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(HandlerTransactionsTest.Writing.class)
class HandlerTransactionsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({"done, 303, 1", "refused, 422, 0", "unprocessable, 422, 0", "absent, 404, 0", "broken, 500, 0"})
    void commitsOnlyWithASuccessfulAnswer(String how, int status, long lines) {
        var line = UUID.randomUUID().toString();
        assertThat(mvc.post().uri("/written/" + how).param("line", line).with(csrf()))
                .hasStatus(status);
        assertThat(countLines(line)).isEqualTo(lines);
    }

    @Test
    void keepsValidRowsWhereTheHandlerDeclaresIt() {
        var line = UUID.randomUUID().toString();
        assertThat(mvc.post().uri("/written-in-part").param("line", line).with(csrf()))
                .hasStatus(422);
        assertThat(countLines(line)).isEqualTo(1);
    }

    @Test
    void theEntryOfADenialIsKeptWhenTheRequestRollsBack() {
        var line = UUID.randomUUID().toString();
        assertThat(mvc.post().uri("/written/noted").param("line", line).with(csrf()))
                .hasStatus(422);
        assertThat(countLines(line)).isEqualTo(1);
    }

    @Test
    void readOnlyRequestsCannotWrite() {
        var line = UUID.randomUUID().toString();
        assertThat(mvc.get().uri("/written/by-reading").param("line", line)).hasStatus(500);
        assertThat(countLines(line)).isZero();
    }

    @Test
    void countsAWrongPasswordThoughTheRequestIsRefused() {
        People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "dem.lan");
        var before = countFailedAttempts();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", "dem.lan")
                        .param("password", "không phải")
                        .with(csrf()))
                .hasStatus(422);
        assertThat(countFailedAttempts()).isGreaterThan(before);
        assertThat(sql.sql("select count(*) from journal.lines where action = 'sign-in refused'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private long countFailedAttempts() {
        return sql.sql("select coalesce(sum(count), 0) from access.failures")
                .query(Long.class)
                .single();
    }

    private long countLines(String line) {
        return sql.sql("select count(*) from journal.lines where subject = ?")
                .param(line)
                .query(Long.class)
                .single();
    }

    @TestConfiguration
    @Controller
    @Allowed(anyone = true)
    static class Writing {

        private final Journal journal;

        Writing(Journal journal) {
            this.journal = journal;
        }

        @PostMapping("/written/{how}")
        Object write(@PathVariable String how, @RequestParam String line) {
            if (how.equals("noted")) {
                journal.writeRefusal(null, null, "refused", line);
                return refusalPage();
            }
            journal.write(null, null, "written", line);
            return switch (how) {
                case "done" -> Html.seeOther("/");
                case "refused" -> refusalPage();
                case "unprocessable" -> ResponseEntity.unprocessableContent().build();
                case "absent" -> throw new NotFound();
                default -> throw new IllegalStateException(how);
            };
        }

        @PostMapping("/written-in-part")
        @StoresPartially("one cell of two was right")
        ModelAndView writeInPart(@RequestParam String line) {
            journal.write(null, null, "written", line);
            return refusalPage();
        }

        @GetMapping("/written/by-reading")
        ModelAndView writeByReading(@RequestParam String line) {
            journal.write(null, null, "written", line);
            return Html.seeOther("/");
        }

        private static ModelAndView refusalPage() {
            return Html.invalid(
                    "base/failure",
                    new FailurePage("bad-request", "", "", List.of(), "/", null),
                    List.of(Problem.of("base.failure.bad-request.title")));
        }
    }
}
