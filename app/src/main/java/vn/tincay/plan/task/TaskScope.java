package vn.tincay.plan.task;

/**
 * What a viewer reaches in this room, as conditions with one parameter {@code :me}, the agency acted for. Lists and single
 * records use the same ones, so they cannot disagree; the policies of casework are to repeat them.
 */
public final class TaskScope {

    /** Plans {@code p} the viewer's agency may change: it issues them or drafted them for the issuer. */
    public static final String OWN_PLAN = "(p.agency_id = :me or p.drafted_by_id = :me)";

    /**
     * Plans {@code p} the viewer may read: own ones in every state; those of the line above once issued, also of bodies
     * whose records the own agency or one above it inherited; those of the line below once submitted. A sibling's never.
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
     * Tasks {@code t} of plans {@code p}: those of readable plans; handed down ones of the own agency, of the line below
     * and of own plans; and those of issued plans in which the own agency leads or coordinates.
     */
    public static final String TASK = "((t.handed_from_id is null and " + PLAN + """
             ) or (t.handed_from_id is not null
                 and (t.agency_id = :me or p.agency_id = :me or p.drafted_by_id = :me
                      or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = t.agency_id)))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from plan.task_bodies b where b.task_id = t.id and b.agency_id = :me)))
            """;

    /** Tasks {@code t} of plans {@code p} the viewer's agency carries out or looks after. */
    public static final String OWN_TASK = "(t.agency_id = :me or (t.handed_from_id is null and " + OWN_PLAN + "))";

    /**
     * Tasks {@code t} of plans with recordings {@code o} (left join) whose day can have been met here: not what was due
     * before a paper was entered.
     */
    public static final String COUNTED_HERE = """
             (o.confirmed_at is null or t.due_on is null
              or t.due_on >= cast(o.confirmed_at at time zone 'Asia/Ho_Chi_Minh' as date))
            """;

    /** Tasks {@code t} that are neither withdrawn nor refused: their body has them to do, or has done them. */
    public static final String STANDING = """
             (t.withdrawn_at is null
              and not exists (select 1 from plan.refusals r where r.task_id = t.id and r.rejected_at is null))
            """;

    /** Tasks {@code t} whose body says they are done, confirmed or not; a recurring one also when its last day is met. */
    public static final String MET = """
             ((t.time_kind <> 'recurring' or t.due_on is null)
              and exists (select 1 from plan.completions m where m.task_id = t.id and m.ended_at is null))
            """;

    private TaskScope() {}
}
