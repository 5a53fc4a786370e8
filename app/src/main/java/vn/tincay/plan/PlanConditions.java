package vn.tincay.plan;

/** The SQL conditions that a {@link Plans.Filter} puts on plans {@code p}; its values are bound by name. */
final class PlanConditions {

    private PlanConditions() {}

    /** The conditions of all set fields, each beginning with {@code and}. */
    static String of(Plans.Filter filter) {
        var side = switch (filter.side()) {
            case null -> "";
            case OURS -> " and " + PlanScope.OWN_PLAN;
            case ABOVE ->
                " and not " + PlanScope.OWN_PLAN
                        + " and exists (select 1 from agency.lines l where l.below_id = :me and l.above_id = p.agency_id)";
            case BELOW ->
                " and not " + PlanScope.OWN_PLAN
                        + " and exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = p.agency_id)";
        };
        return side
                + (filter.words().isBlank() ? "" : " and p.folded like :words")
                + (filter.state() == null ? "" : " and p.state = :state")
                + (filter.year() == null ? "" : " and :year between p.from_year and p.to_year")
                + (filter.programme() == null ? "" : """
                         and exists (select 1 from plan.plan_programmes pp join plan.programmes g on g.id = pp.programme_id
                                      where pp.plan_id = p.id and g.code = :programme)
                        """);
    }
}
