package vn.tincay.plan.task;

import vn.tincay.plan.PlanScope;

/** Which tasks a viewer may read, as SQL conditions with one parameter {@code :me}, the agency the viewer acts for. */
public final class TaskScope {

    /**
     * Tasks {@code t} of plans {@code p} that the viewer may read: tasks of readable plans; handed-down tasks of the
     * viewer's agency, of bodies below it, and of its own plans; and tasks of issued plans in which the viewer's agency
     * leads or coordinates.
     */
    public static final String TASK = "((t.handed_from_id is null and " + PlanScope.PLAN + """
             ) or (t.handed_from_id is not null
                 and (t.agency_id = :me or p.agency_id = :me or p.drafted_by_id = :me
                      or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = t.agency_id)))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from plan.task_bodies b where b.task_id = t.id and b.agency_id = :me)))
            """;

    /**
     * Tasks {@code t} of plans {@code p} that the viewer's agency carries out, or that belong to its plan and are not
     * handed down.
     */
    public static final String OWN_TASK =
            "(t.agency_id = :me or (t.handed_from_id is null and " + PlanScope.OWN_PLAN + "))";

    /**
     * Tasks {@code t} of plans {@code p} that the viewer's agency answers for: {@link #OWN_TASK}, and those handed down
     * from its plans or to bodies below it.
     */
    public static final String SUPERVISED = "(" + OWN_TASK + """
             or (t.handed_from_id is not null
                 and (p.agency_id = :me or p.drafted_by_id = :me
                      or t.agency_id in (select l.below_id from agency.lines l where l.above_id = :me))))
            """;

    /**
     * Tasks {@code t} of plans {@code p} in whose line the viewer's agency is: it carries the task out, handed it down,
     * owns the plan, or stands above the body that has a task of a submitted or issued plan. Bodies below that may read
     * the task are not in its line.
     */
    public static final String IN_LINE = "(" + OWN_TASK + """
             or p.agency_id = :me or p.drafted_by_id = :me
             or exists (select 1 from plan.tasks above where above.id = t.handed_from_id and above.agency_id = :me)
             or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = t.agency_id
                           and p.state <> 'draft'))
            """;

    /**
     * Tasks {@code t} whose due day, if any, is not before the day on which the entry of their plan's paper was
     * confirmed; {@code o} is a left join of {@code plan.recordings}.
     */
    public static final String DUE_SINCE_ENTRY = """
             (o.confirmed_at is null or t.due_on is null
              or t.due_on >= cast(o.confirmed_at at time zone 'Asia/Ho_Chi_Minh' as date))
            """;

    /** Tasks {@code t} that are neither withdrawn nor refused. */
    public static final String ACTIVE = """
             (t.withdrawn_at is null
              and not exists (select 1 from plan.refusals r where r.task_id = t.id and r.rejected_at is null))
            """;

    /** Tasks {@code t} that are reported as done, confirmed or not; recurring tasks only when no due day is left. */
    public static final String REPORTED_DONE = """
             ((t.time_kind <> 'recurring' or t.due_on is null)
              and exists (select 1 from plan.completions m where m.task_id = t.id and m.ended_at is null))
            """;

    private TaskScope() {}
}
