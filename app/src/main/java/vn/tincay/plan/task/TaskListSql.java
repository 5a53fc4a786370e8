package vn.tincay.plan.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ordering;
import vn.tincay.base.database.SqlValues;

/** The conditions and the order of a list of tasks, as SQL over the rows {@code t} of {@link TaskRows#SELECT}. */
final class TaskListSql {

    /** The day of {@link PlanTask#effectiveDue} in SQL; lists show it. */
    private static final String DUE =
            "case when t.state in ('DONE', 'REPORTED') then t.met_due when t.counted then t.due_on end";

    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "title", SqlValues.folded("t.title"),
            "agency", SqlValues.folded("t.agency_name"),
            "plan", SqlValues.folded("coalesce(t.plan_number, t.plan_title)"),
            "due", DUE,
            "state",
                    "array_position(array['HANDED', 'OPEN', 'ACCEPTED', 'REPORTED', 'REFUSED', 'DONE', 'WITHDRAWN'], t.state)");

    private static final String WORDS =
            SqlValues.folded("concat_ws(' ', t.number, t.title, t.agency_name, t.plan_number, t.plan_title)");

    /** The condition that the plan is running and the due day counts: only then is a task late or due soon. */
    private static final String IN_RUNNING_PLAN = " (t.counted and t.plan_state in ('issued', 'in_force'))";

    /** The condition of {@link TaskState#canBeLate} in SQL. */
    private static final String CAN_BE_LATE = " and t.state in ('OPEN', 'HANDED', 'ACCEPTED')";

    private TaskListSql() {}

    static String order(@Nullable Ordering ordering) {
        return Ordering.clause(ordering, SORT_COLUMNS, DUE + " nulls last, t.id");
    }

    /**
     * The condition of the filter, with the parameters {@code :words}, {@code :today}, {@code :soon}, {@code :state}
     * and {@code :plan}.
     */
    static String condition(PlanTasks.Filter filter) {
        var dueStatus = switch (filter.dueStatus()) {
            case null -> "";
            case DONE_ON_TIME -> " and t.state = 'DONE' and coalesce(t.done_on <= t.met_due, true)";
            case DONE_LATE -> " and t.state = 'DONE' and t.done_on > t.met_due";
            case AWAITING -> " and t.state = 'REPORTED'";
            case NOT_DUE -> CAN_BE_LATE + " and (coalesce(t.due_on > :soon, true) or not" + IN_RUNNING_PLAN + ")";
            case DUE_SOON -> CAN_BE_LATE + " and t.due_on between :today and :soon and" + IN_RUNNING_PLAN;
            case OVERDUE -> CAN_BE_LATE + " and t.due_on < :today and" + IN_RUNNING_PLAN;
        };
        return dueStatus
                + (filter.words().isBlank() ? "" : " and " + WORDS + " like :words")
                + (filter.state() == null ? " and t.state <> 'WITHDRAWN'" : " and t.state = :state")
                + (filter.plan() == null ? "" : " and t.plan_id = :plan");
    }
}
