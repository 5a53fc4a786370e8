package vn.tincay.plan.web.overview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Plans and tasks as tables in CSV or XLSX, not divided into pages: at most 20,000 rows that match the filter. */
@RestController
@RequestMapping("/api/v1")
@Allowed
class PlanExportApi {

    private final Plans plans;
    private final PlanTasks tasks;
    private final DueStatuses dueStatuses;

    PlanExportApi(Plans plans, PlanTasks tasks, DueStatuses dueStatuses) {
        this.plans = plans;
        this.tasks = tasks;
        this.dueStatuses = dueStatuses;
    }

    @GetMapping(path = "/plans", produces = "text/csv")
    ResponseEntity<byte[]> plansCsv(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String programme) {
        return csv("plans", plans(viewer, new Plans.Filter(q, state, year, programme, null)));
    }

    @GetMapping(path = "/plans", produces = XlsxTable.TYPE)
    ResponseEntity<byte[]> plansXlsx(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String programme) {
        return xlsx("plans", plans(viewer, new Plans.Filter(q, state, year, programme, null)));
    }

    @GetMapping(path = "/tasks", produces = "text/csv")
    ResponseEntity<byte[]> tasksCsv(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable DueStatus dueStatus,
            @RequestParam(required = false) @Nullable UUID plan) {
        return csv("tasks", tasks(viewer, new PlanTasks.Filter("", mine, dueStatus, null, plan)));
    }

    @GetMapping(path = "/tasks", produces = XlsxTable.TYPE)
    ResponseEntity<byte[]> tasksXlsx(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable DueStatus dueStatus,
            @RequestParam(required = false) @Nullable UUID plan) {
        return xlsx("tasks", tasks(viewer, new PlanTasks.Filter("", mine, dueStatus, null, plan)));
    }

    private List<List<@Nullable Object>> plans(Viewer viewer, Plans.Filter filter) {
        return TableColumn.table(TableColumn.PLANS, plans.visibleTo(viewer).stream(filter, null));
    }

    private List<List<@Nullable Object>> tasks(Viewer viewer, PlanTasks.Filter filter) {
        return TableColumn.table(TableColumn.tasks(dueStatuses), tasks.visibleTo(viewer).stream(filter, null));
    }

    private static ResponseEntity<byte[]> csv(String name, List<List<@Nullable Object>> rows) {
        return file(
                RowWriter.bytes(TableFormat.CSV, "", rows),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                name + ".csv");
    }

    private static ResponseEntity<byte[]> xlsx(String name, List<List<@Nullable Object>> rows) {
        return file(
                RowWriter.bytes(TableFormat.XLSX, name, rows),
                MediaType.parseMediaType(XlsxTable.TYPE),
                name + ".xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
