package vn.tincay.plan.task.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.progress.ProgressRule;

/**
 * Maps {@link TaskContent} to the columns of {@code plan.tasks}. Bodies have rows of their own ({@link TaskBodies}).
 */
public final class TaskColumns {

    private TaskColumns() {}

    /** The columns of these fields for a statement: the pattern {@code "t.%s"} results in {@code t.title, t.number}. */
    public static String columns(String pattern, List<TaskField> fields) {
        return fields.stream().map(field -> pattern.formatted(field.column())).collect(Collectors.joining(", "));
    }

    /** Reads a task without its bodies. */
    public static TaskContent read(ResultSet row) throws SQLException {
        var task = TaskContent.builder(row.getObject("id", UUID.class))
                .parent(row.getObject("parent_id", UUID.class))
                .duty(row.getString("origin").equals("duty"))
                .time(TimingColumns.read(row), row.getString("time_text"))
                .rule(ProgressRule.valueOf(row.getString("rule").toUpperCase(Locale.ROOT)))
                .originalLines(
                        SqlValues.wholeOrNull(row, "source_from_line"), SqlValues.wholeOrNull(row, "source_to_line"));
        for (var field : TaskField.ALL) {
            switch (field) {
                case TaskField.Text text -> task.set(text, row.getString(text.column()));
                case TaskField.Lines lines -> task.set(lines, SqlValues.texts(row, lines.column()));
                case TaskField.Figure figure -> task.set(figure, row.getBigDecimal(figure.column()));
            }
        }
        return task.build();
    }

    /** Binds the fields of {@link TaskField#ALL} as parameters named like their columns. */
    public static StatementSpec bind(StatementSpec statement, TaskContent task) {
        var bound = statement;
        for (var field : TaskField.ALL) {
            bound = bound.param(field.column(), parameter(field.of(task)));
        }
        return bound;
    }

    private static @Nullable Object parameter(@Nullable Object value) {
        return value instanceof List<?> lines ? lines.toArray(String[]::new) : value;
    }
}
