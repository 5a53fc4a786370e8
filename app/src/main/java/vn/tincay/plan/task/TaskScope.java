package vn.tincay.plan.task;

/**
 * The scope of a viewer in this room, as SQL conditions with one parameter {@code :me}, the agency the viewer acts for.
 * Lists and single records use the same conditions, so they cannot disagree.
 */
public final class TaskScope {

    /** Plans {@code p} that the viewer's agency may change: it issues them, or drafted them for the issuer. */
    public static final String OWN_PLAN = "(p.agency_id = :me or p.drafted_by_id = :me)";

    /**
     * Plans {@code p} that the viewer may read: own plans in every state; issued plans of bodies above, and of
     * dissolved bodies whose records the own agency or a body above inherited; submitted and issued plans of bodies
     * below. Plans of sibling bodies are never included.
     */
    public static final String PLAN = """
            (p.agency_id = :me or p.drafted_by_id = :me
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from agency.lines l where l.below_id = :me and l.above_id = p.agency_id))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from agency.successions s
                               join agency.lines l on l.above_id = s.new_id and l.below_id = :me
                              where s.old_id = p.agency_id and s.inherits))
             or (p.state <> 'draft'
                 and exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = p.agency_id)))
            """;

    /**
     * Tasks {@code t} of plans {@code p} that the viewer may read: tasks of readable plans; handed-down tasks of the
     * own agency, of bodies below, and of own plans; and tasks of issued plans in which the own agency leads or
     * coordinates.
     */
    public static final String TASK = "((t.handed_from_id is null and " + PLAN + """
             ) or (t.handed_from_id is not null
                 and (t.agency_id = :me or p.agency_id = :me or p.drafted_by_id = :me
                      or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = t.agency_id)))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from plan.task_bodies b where b.task_id = t.id and b.agency_id = :me)))
            """;

    /** Tasks {@code t} of plans {@code p} that the viewer's agency carries out, or that belong to its plan and are not handed down. */
    public static final String OWN_TASK = "(t.agency_id = :me or (t.handed_from_id is null and " + OWN_PLAN + "))";

    /** Tasks {@code t} of plans with recordings {@code o} (left join) that were not already due before the plan's paper was entered. */
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
