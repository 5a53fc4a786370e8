package vn.tincay.plan.task;

import vn.tincay.plan.task.handover.TaskBranch;

/**
 * Statements that lock tasks in the scope of {@code :me}, so that two concurrent steps on one task run one after the
 * other. A task {@code :task} is locked with the task above it, whose progress and completion depend on the tasks
 * below. Rows are locked in the order of their ids, which prevents deadlocks.
 */
final class TaskLocks {

    private static final String ABOVE =
            "id = (select coalesce(handed_from_id, parent_id) from plan.tasks where id = :task)";

    private static final String IN_ORDER = " order by id for update";

    private TaskLocks() {}

    /** The statement that locks the task and the task above it. */
    static String lockTask(String scope) {
        return "select id from plan.tasks where (id = :task or " + ABOVE + ") and " + inScope(scope) + IN_ORDER;
    }

    /** The statement that locks the task, the task above it and all tasks below it. */
    static String lockBranch(String scope) {
        return "select id from plan.tasks where (" + ABOVE + " or id in (" + TaskBranch.IDS + ")) and " + inScope(scope)
                + IN_ORDER;
    }

    /** The statement that locks all tasks {@code t} of plans {@code p} that meet this condition. */
    static String lockAll(String condition) {
        return "select t.id from plan.tasks t join plan.plans p on p.id = t.plan_id where " + condition
                + " order by t.id for update of t";
    }

    private static String inScope(String scope) {
        return "exists (select 1 from plan.tasks t join plan.plans p on p.id = t.plan_id where t.id = :task and "
                + scope + ")";
    }
}
