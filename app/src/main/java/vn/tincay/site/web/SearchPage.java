package vn.tincay.site.web;

import java.util.List;
import vn.tincay.access.SearchSource;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.plan.Plan;

/** What was asked and what was found: plans, what other rooms hold, then agencies of today, then units of any day. */
public record SearchPage(
        String asked, List<Plan> plans, List<Group> groups, List<Agency> agencies, List<FoundUnit> units) {

    /** What one room found; never empty. */
    public record Group(String key, List<SearchSource.Found> found) {}

    static SearchPage nothing(String asked) {
        return new SearchPage(asked, List.of(), List.of(), List.of(), List.of());
    }

    /** A unit with the names above it. */
    public record FoundUnit(AdminUnit unit, String path) {}

    public boolean isEmpty() {
        return plans.isEmpty() && groups.isEmpty() && agencies.isEmpty() && units.isEmpty();
    }
}
