package vn.tincay.plan;

/**
 * Which plans a viewer may read and change, as SQL conditions with one parameter {@code :me}, the agency the viewer
 * acts for. Lists and single records use the same conditions, so they cannot disagree.
 */
public final class PlanScope {

    /** Plans {@code p} that the viewer's agency may change: it issues them, or drafted them for the issuer. */
    public static final String OWN_PLAN = "(p.agency_id = :me or p.drafted_by_id = :me)";

    /**
     * Plans {@code p} that the viewer may read: plans of the viewer's agency in every state; issued plans of bodies
     * above, and of dissolved bodies whose records the viewer's agency or a body above inherited; issued plans from
     * which the viewer's agency received a task; submitted and issued plans of bodies below. Plans of sibling bodies
     * are not included otherwise.
     */
    public static final String PLAN = """
            (p.agency_id = :me or p.drafted_by_id = :me
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from agency.lines l where l.below_id = :me and l.above_id = p.agency_id))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from agency.successions s
                               join agency.lines l on l.above_id = s.new_id and l.below_id = :me
                              where s.old_id = p.agency_id and s.inherits))
             or (p.state in ('issued', 'in_force', 'closed')
                 and exists (select 1 from plan.tasks received
                              where received.agency_id = :me and received.plan_id = p.id
                                and received.handed_from_id is not null))
             or (p.state <> 'draft'
                 and exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = p.agency_id)))
            """;

    private PlanScope() {}
}
