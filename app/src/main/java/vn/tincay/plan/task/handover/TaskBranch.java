package vn.tincay.plan.task.handover;

/** A task and all tasks below it, as SQL. */
public final class TaskBranch {

    /** Ids of {@code :task} and of all tasks below it, at any depth. */
    public static final String IDS = """
            with recursive branch (id) as (
                select cast(:task as uuid)
                union
                select n.id from plan.tasks n join branch b on n.parent_id = b.id or n.handed_from_id = b.id)
            select id from branch
            """;

    /**
     * The beginning of a statement that defines {@code branch (root, id)}: for each of {@code :tasks} as root, its own
     * id and those of all tasks below it.
     */
    public static final String OF_EACH = """
            with recursive branch (root, id) as (
                select g.root, g.root from unnest(cast(:tasks as uuid[])) as g (root)
                union
                select b.root, n.id from plan.tasks n join branch b on n.parent_id = b.id or n.handed_from_id = b.id)
            """;

    private TaskBranch() {}
}
