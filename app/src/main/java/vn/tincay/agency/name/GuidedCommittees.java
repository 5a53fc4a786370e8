package vn.tincay.agency.name;

/**
 * The People's Committees that a body addresses without standing above them: those of the places whose offices it guides.
 * A ministry's plan thus goes to the committees of the provinces, and a department's plan to those of the communes, though
 * both are subordinate to other bodies.
 */
public final class GuidedCommittees {

    /** Selects their ids as {@code id}, with the parameters {@code :owner} and {@code :today}. */
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
