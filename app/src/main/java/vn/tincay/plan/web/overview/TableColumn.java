package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.Plan;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.TaskField;

/** A column of the tables for other systems: its name, which never changes, and its value. */
record TableColumn<T>(String name, Function<T, @Nullable Object> value) {

    private static final int MAX_ROWS = 20_000;

    static final List<TableColumn<Plan>> PLANS = List.of(
            new TableColumn<>("id", Plan::id),
            new TableColumn<>("agency", Plan::agency),
            new TableColumn<>("agencyName", Plan::agencyName),
            new TableColumn<>("number", Plan::number),
            new TableColumn<>("issuedOn", plan -> Objects.toString(plan.issuedOn(), null)),
            new TableColumn<>("title", Plan::title),
            new TableColumn<>("fromYear", Plan::fromYear),
            new TableColumn<>("toYear", Plan::toYear),
            new TableColumn<>("state", Plan::state),
            new TableColumn<>("version", Plan::version),
            new TableColumn<>("answers", Plan::answers),
            new TableColumn<>("recordedFromPaper", Plan::isFromPaper));

    static List<TableColumn<PlanTask>> tasks(DueStatuses dueStatuses) {
        var first = Stream.<TableColumn<PlanTask>>of(
                new TableColumn<>("id", PlanTask::id),
                new TableColumn<>("plan", PlanTask::plan),
                new TableColumn<>("agency", PlanTask::agency),
                new TableColumn<>("agencyName", PlanTask::agencyName),
                new TableColumn<>("parent", PlanTask::parent),
                new TableColumn<>("handedFrom", PlanTask::handedFrom),
                new TableColumn<>("number", PlanTask::number),
                new TableColumn<>("title", PlanTask::title),
                new TableColumn<>("due", task -> Objects.toString(task.dueOn(), null)),
                new TableColumn<>("state", PlanTask::state),
                new TableColumn<>("light", dueStatuses::of));
        var details = TaskField.DETAILS.stream()
                .map(field -> new TableColumn<PlanTask>(field.name(), task -> field.cell(task.content())));
        return Stream.concat(first, details).toList();
    }

    /** The names of the columns, then one row for each of at most {@link #MAX_ROWS} records. Closes the stream. */
    static <T> List<List<@Nullable Object>> table(List<TableColumn<T>> columns, Stream<T> found) {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(row(columns, TableColumn::name));
        try (found) {
            found.limit(MAX_ROWS)
                    .map(record -> row(columns, column -> column.value().apply(record)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static <T> List<@Nullable Object> row(
            List<TableColumn<T>> columns, Function<TableColumn<T>, @Nullable Object> cell) {
        var row = new ArrayList<@Nullable Object>();
        columns.forEach(column -> row.add(cell.apply(column)));
        return row;
    }
}
