package vn.tincay.report.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * Live sums by unit, period and cell. Stored figures count at once; {@code accepted} of {@code reports} shows how final
 * a sum is.
 */
@RestController
@Allowed
class RollupsController {

    private static final MediaType CSV = new MediaType("text", "csv");

    /**
     * @param unit official code; null for the whole country
     * @param period null when the periods are added up
     */
    record Row(
            @Nullable String unit,
            String name,
            @Nullable String period,
            long reports,
            long accepted,
            long fromFiles,
            Map<String, @Nullable BigDecimal> values) {}

    record Answer(String form, LocalDate tree, List<Row> rows) {}

    private final Rollups rollups;
    private final Forms forms;
    private final Units units;
    private final Clock clock;

    RollupsController(Rollups rollups, Forms forms, Units units, Clock clock) {
        this.rollups = rollups;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param periods one period, several separated by commas, or a range {@code 2025-01..2025-12}
     * @param by nation, province, district or commune
     * @param each whether every period has rows of its own
     * @param within official code, on the day {@code tree}, of the unit that limits the rows
     * @param tree the day whose units are shown; today by default
     */
    @Operation(
            summary = "Live sums by unit, period and cell",
            description = "JSON, or CSV with Accept: text/csv or format=csv")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Answer.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @GetMapping("/api/v1/rollups")
    ResponseEntity<Object> rollups(
            Viewer viewer,
            @RequestParam String form,
            @RequestParam String periods,
            @RequestParam(defaultValue = "province") String by,
            @RequestParam(defaultValue = "false") boolean each,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tree,
            @RequestParam(defaultValue = "") Set<String> cells,
            @RequestParam(defaultValue = "") String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        var definition = forms.require(form);
        cells.forEach(definition::require);
        var day = tree == null ? LocalDate.now(clock) : tree;
        var question = new Rollup.Question(
                form,
                periods(definition, periods),
                each,
                Rollup.Grouping.valueOf(by.toUpperCase(Locale.ROOT)),
                within == null ? null : units.requireByCode(within, day).id(),
                day,
                cells);
        var rows = rollups.of(viewer, question).rows().stream()
                .map(row -> row(definition, question, row))
                .toList();
        return isCsv(format, accept)
                ? ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .body(csv(rows))
                : ResponseEntity.ok(new Answer(form, question.tree(), rows));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notUnderstood(IllegalArgumentException failure) {
        var detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        detail.setProperty("code", "report.api.not-understood");
        return ResponseEntity.badRequest().body(detail);
    }

    /**
     * Whether the answer is CSV. The {@code format} parameter decides; without it the type that the {@code Accept}
     * header prefers: by quality, then the more specific one. A wildcard that includes both means JSON.
     */
    private static boolean isCsv(String format, String accept) {
        if (!format.isEmpty()) {
            if (!Set.of("csv", "json").contains(format)) {
                throw new IllegalArgumentException(format);
            }
            return format.equals("csv");
        }
        var wishes = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(wishes);
        return wishes.stream()
                .filter(wish -> wish.isCompatibleWith(MediaType.APPLICATION_JSON) || wish.isCompatibleWith(CSV))
                .findFirst()
                .filter(wish -> !wish.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    /**
     * The requested periods, all of the form's kind. At least one is required: sums over no period could be mistaken
     * for a country without violence.
     */
    private static List<Period> periods(Form form, String asked) {
        int range = asked.indexOf("..");
        var periods = range > 0
                ? Period.of(asked.substring(0, range)).to(Period.of(asked.substring(range + 2)))
                : Arrays.stream(asked.split(","))
                        .map(String::strip)
                        .map(Period::of)
                        .toList();
        if (periods.isEmpty()
                || periods.stream()
                        .anyMatch(period -> period.kind() != form.window().kind())) {
            throw new IllegalArgumentException(asked);
        }
        return periods;
    }

    private static Row row(Form form, Rollup.Question question, Rollup.Row row) {
        var values = new LinkedHashMap<String, @Nullable BigDecimal>();
        form.values(row.figures()).forEach((cell, value) -> {
            if (question.cells().isEmpty() || question.cells().contains(cell)) {
                values.put(cell, value);
            }
        });
        return new Row(
                row.code(),
                row.name(),
                row.period() == null ? null : row.period().toString(),
                row.reports(),
                row.accepted(),
                row.fromFiles(),
                values);
    }

    private static byte[] csv(List<Row> rows) {
        var lines = rows.stream()
                .flatMap(row -> row.values().entrySet().stream()
                        .map(value -> List.of(
                                text(row.unit()),
                                row.name(),
                                text(row.period()),
                                value.getKey(),
                                text(value.getValue()),
                                row.reports(),
                                row.accepted(),
                                row.fromFiles())))
                .collect(Collectors.toList());
        lines.addFirst(List.of("unit", "name", "period", "cell", "value", "reports", "accepted", "fromFiles"));
        return RowWriter.bytes(TableFormat.CSV, "", lines);
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
