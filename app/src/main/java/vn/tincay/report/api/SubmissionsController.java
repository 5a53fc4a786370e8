package vn.tincay.report.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.base.text.TypedText;
import vn.tincay.report.exchange.ImportingFigures;
import vn.tincay.report.exchange.RepeatedRequests;
import vn.tincay.report.exchange.SubmittingMany;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** Receives figures, one submission or thousands, and presents reports to the heads who sign them. */
@RestController
@Allowed(Role.SYSTEM)
class SubmissionsController {

    /**
     * The reports to present to their heads; without {@code agencies} all that are not yet presented or sent.
     *
     * @param form code of the form; required
     * @param period code of the period; required
     */
    record Presentations(
            @Nullable String form, @Nullable String period, java.util.@Nullable List<@Nullable String> agencies) {

        java.util.@Nullable List<String> cleanCodes() {
            return agencies == null
                    ? null
                    : agencies.stream()
                            .map(agency -> agency == null
                                    ? ""
                                    : TypedText.clean(agency).strip())
                            .toList();
        }
    }

    private final Forms forms;
    private final ImportingFigures importing;
    private final SubmittingMany submitting;
    private final RepeatedRequests requests;
    private final SubmissionAnswers answers;
    private final JsonMapper json;

    SubmissionsController(
            Forms forms,
            ImportingFigures importing,
            SubmittingMany submitting,
            RepeatedRequests requests,
            SubmissionAnswers answers,
            JsonMapper json) {
        this.forms = forms;
        this.importing = importing;
        this.submitting = submitting;
        this.requests = requests;
        this.answers = answers;
        this.json = json;
    }

    /**
     * Stores one submission, sent as an object of cells or as a table. One wrong value refuses the whole submission
     * with status 422.
     */
    @Operation(
            summary = "Store one submission",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = RequestSchemas.Values.class)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = XlsxTable.TYPE,
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionAnswers.Stored.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Refused as a whole; every value that is wrong is named",
            content = @Content(schema = @Schema(implementation = SubmissionAnswers.Stored.class)))
    @PutMapping(path = "/api/v1/submissions/{form}/{period}/{reporter}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Role.SYSTEM, reach = Reach.OWN_AND_BELOW)
    ResponseEntity<Object> put(
            Viewer viewer,
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable String reporter,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var definition = forms.require(form);
        importing.requireReporter(viewer, definition, period(period), reporter);
        var rows = new Rows(definition);
        if (SubmissionBody.isJson(request.getContentType())) {
            new JsonRows(rows).readOne(request.getInputStream(), reporter, period);
        } else {
            SubmissionBody.read(rows, period, request.getContentType(), request.getInputStream());
            rows.requireOnly(reporter, Period.of(period));
        }
        refuseEmpty(rows);
        var stored = rows.errors().isEmpty()
                ? store(viewer, definition, rows, locale)
                : new SubmissionAnswers.Stored(0, 0, answers.refusals(rows.errors(), locale));
        return ResponseEntity.status(stored.refused().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(stored);
    }

    /**
     * Stores many submissions in one request. Valid rows are stored and the others reported with their error; the
     * status is 200 in both cases.
     */
    @Operation(
            summary = "Store many submissions",
            description =
                    "Rows in order are stored, the others are named. The same Idempotency-Key gives the same answer.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = RequestSchemas.SubmissionsSchema.class)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = XlsxTable.TYPE,
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionAnswers.Stored.class)))
    @PostMapping(path = "/api/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> post(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam String form,
            @RequestParam(required = false) @Nullable String period,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale)
            throws IOException {
        var definition = forms.require(form);
        var rows = new Rows(definition);
        var digest = sha256();
        try (var body = new DigestInputStream(request.getInputStream(), digest)) {
            SubmissionBody.read(rows, period, request.getContentType(), body);
        }
        refuseEmpty(rows);
        digest.update((form + '|' + period).getBytes(StandardCharsets.UTF_8));
        return runOnce(
                viewer,
                key,
                digest.digest(),
                locale,
                () -> json.writeValueAsString(store(viewer, definition, rows, locale)));
    }

    @Operation(
            summary = "Present many submissions to their heads",
            description = "A system never signs: the head of each agency does, on the page of the report.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionAnswers.Presented.class)))
    @Allowed(value = Role.SYSTEM, scope = TokenScope.PRESENT)
    @PostMapping(path = "/api/v1/submissions/presentations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> present(
            Viewer viewer,
            @RequestBody Presentations presentations,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale) {
        var form = presentations.form();
        var named = presentations.period();
        if (form == null || named == null) {
            throw new UnreadableBody("report.api.not-understood");
        }
        forms.require(form);
        var period = Period.of(named);
        var digest = sha256().digest(json.writeValueAsBytes(presentations));
        return runOnce(viewer, key, digest, locale, () -> {
            var presented = submitting.submit(viewer, form, period, presentations.cleanCodes());
            return json.writeValueAsString(new SubmissionAnswers.Presented(
                    presented.submissions(), answers.refusals(presented.errors(), locale)));
        });
    }

    /** Refuses a request without any value, since a success would mislead the client. */
    private static void refuseEmpty(Rows rows) {
        if (rows.isEmpty()) {
            throw new UnreadableBody(UnreadableBody.NOTHING);
        }
    }

    private static Period period(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFound();
        }
    }

    private SubmissionAnswers.Stored store(Viewer viewer, Form form, Rows rows, Locale locale) {
        var stored = importing.store(viewer, form, rows.accepted(), rows.errors());
        return new SubmissionAnswers.Stored(
                stored.submissions(), stored.values(), answers.refusals(stored.errors(), locale));
    }

    private ResponseEntity<Object> runOnce(
            Viewer viewer, @Nullable String key, byte[] digest, Locale locale, Supplier<String> work) {
        if (key == null || key.isBlank()) {
            return ResponseEntity.ok(work.get());
        }
        return requests.runOnce(viewer, key, digest, work)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> answers.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Problem.of("report.api.key-used-for-something-else"),
                        locale));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
