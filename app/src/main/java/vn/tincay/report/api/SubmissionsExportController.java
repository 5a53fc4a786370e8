package vn.tincay.report.api;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.NotFound;
import vn.tincay.base.Page;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.report.exchange.Submissions;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** Exports figures as JSON, CSV or XLSX in the same shape as they are imported. */
@RestController
@Allowed
class SubmissionsExportController {

    private static final int PAGE = 500;
    private static final int WHOLE = 20_000;

    /**
     * @param number the number of the signed document; null while nothing is signed
     * @param signedAt null while nothing is signed
     * @param values by cell, including computed ones, so that no client has to compute them; null for one that is not
     *     reported
     */
    record Submission(
            String agency,
            String agencyName,
            String period,
            SubmissionState state,
            int version,
            @Nullable String number,
            @Nullable Instant signedAt,
            Map<String, @Nullable BigDecimal> values) {}

    /** One page of submissions; {@code next} is the number of the next page, null at the end. */
    record SubmissionList(
            String form,
            String period,
            List<Submission> items,
            @Nullable Integer next) {}

    private final Submissions submissions;
    private final Forms forms;

    SubmissionsExportController(Submissions submissions, Forms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @Operation(summary = "The submissions of a period within reach", description = "JSON in pages of 500")
    @GetMapping(path = "/api/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
    SubmissionList list(
            Viewer viewer,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam(defaultValue = "1") int page) {
        var definition = forms.require(form);
        int number = Math.max(1, page);
        var lines = submissions.of(viewer, form, period(period), null, PAGE + 1, Page.offset(number, PAGE));
        return new SubmissionList(
                form,
                period,
                lines.stream()
                        .limit(PAGE)
                        .map(line -> submission(definition, line))
                        .toList(),
                lines.size() > PAGE ? number + 1 : null);
    }

    @Operation(summary = "The submissions of a period as one table, a line an agency, a column an entered cell")
    @GetMapping(path = "/api/v1/submissions", produces = "text/csv")
    ResponseEntity<byte[]> csv(Viewer viewer, @RequestParam String form, @RequestParam String period) {
        return file(csvFile(rows(viewer, form, period, null)), csvType(), form + "-" + period + ".csv");
    }

    @Operation(summary = "The same table as a workbook")
    @GetMapping(path = "/api/v1/submissions", produces = XlsxTable.TYPE)
    ResponseEntity<byte[]> xlsx(Viewer viewer, @RequestParam String form, @RequestParam String period) {
        var book = RowWriter.bytes(TableFormat.XLSX, form, rows(viewer, form, period, null));
        return file(book, MediaType.parseMediaType(XlsxTable.TYPE), form + "-" + period + ".xlsx");
    }

    @Operation(summary = "One submission")
    @GetMapping(path = "/api/v1/submissions/{form}/{period}/{reporter}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(reach = Reach.OWN_AND_BELOW)
    Submission one(
            Viewer viewer, @PathVariable String form, @PathVariable String period, @PathVariable String reporter) {
        var definition = forms.require(form);
        return submissions.of(viewer, form, period(period), reporter, 1, 0).stream()
                .map(line -> submission(definition, line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Operation(summary = "One submission as CSV, ready to be sent in again")
    @GetMapping(path = "/api/v1/submissions/{form}/{period}/{reporter}", produces = "text/csv")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ResponseEntity<byte[]> oneAsCsv(
            Viewer viewer, @PathVariable String form, @PathVariable String period, @PathVariable String reporter) {
        return file(csvFile(rows(viewer, form, period, reporter)), csvType(), form + "-" + period + ".csv");
    }

    @Operation(summary = "One submission as a workbook, ready to be sent in again")
    @GetMapping(path = "/api/v1/submissions/{form}/{period}/{reporter}", produces = XlsxTable.TYPE)
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ResponseEntity<byte[]> oneAsXlsx(
            Viewer viewer, @PathVariable String form, @PathVariable String period, @PathVariable String reporter) {
        var book = RowWriter.bytes(TableFormat.XLSX, form, rows(viewer, form, period, reporter));
        return file(book, MediaType.parseMediaType(XlsxTable.TYPE), form + "-" + period + ".xlsx");
    }

    private Submission submission(Form form, Submissions.Line line) {
        var written = line.version() == 0 ? form : forms.version(form.code(), line.formVersion());
        return new Submission(
                line.agency(),
                line.agencyName(),
                line.period().toString(),
                SubmissionState.of(line.state()),
                line.version(),
                line.number(),
                line.signedAt(),
                written.values(line.figures()));
    }

    /** A header line with the names that {@link TableRows} reads, then one line per agency. */
    private List<List<@Nullable Object>> rows(Viewer viewer, String form, String period, @Nullable String reporter) {
        var definition = forms.require(form);
        var lines = submissions.of(viewer, form, period(period), reporter, WHOLE, 0);
        if (reporter != null && lines.isEmpty()) {
            throw new NotFound();
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        var head = new ArrayList<@Nullable Object>(
                List.of("agency", "period", "name", "state", "version", "number", "signedAt"));
        definition.entered().forEach(cell -> head.add(cell.code()));
        rows.add(head);
        for (var line : lines) {
            var row = new ArrayList<@Nullable Object>();
            row.add(line.agency());
            row.add(line.period().toString());
            row.add(line.agencyName());
            row.add(SubmissionState.of(line.state()).name());
            row.add(line.version());
            row.add(line.number());
            row.add(line.signedAt() == null ? null : line.signedAt().toString());
            for (var cell : definition.entered()) {
                var figure = line.figures().get(cell.position());
                row.add(figure == null ? null : cell.value(figure));
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] csvFile(List<List<@Nullable Object>> rows) {
        return RowWriter.bytes(TableFormat.CSV, "", rows);
    }

    private static MediaType csvType() {
        return new MediaType("text", "csv", StandardCharsets.UTF_8);
    }

    static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private static Period period(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFound();
        }
    }
}
