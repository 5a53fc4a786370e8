package vn.tincay.agency.name;

/**
 * Selects the People's Committees of the places whose offices a body guides. The body is not above these committees,
 * but addresses its plans to them: a ministry to the committees of the provinces, a department to those of the
 * communes.
 */
public final class GuidedCommittees {

    /**
     * The statement that selects the ids of the committees as {@code id}; its parameters are {@code :owner}, the body,
     * and {@code :today}.
     */
    public static final String IDS = """
            select c.id
              from agency.agencies o
              join agency.lines l on l.above_id = o.id and l.distance > 0 and not l.inherited
              join agency.parents p on p.child_id = l.below_id and p.line = 'direct'
                   and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
              join agency.agencies c on c.id = p.parent_id and c.kind = 'PEOPLES_COMMITTEE'
                   and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)
             where o.id = :owner and o.kind <> 'PEOPLES_COMMITTEE'
               and c.level = case o.level when 'central' then 'province' when 'province' then 'commune' end
               and not exists (select 1 from agency.lines known where known.above_id = o.id and known.below_id = c.id)
            """;

    private GuidedCommittees() {}
}
