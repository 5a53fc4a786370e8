package vn.tincay.site.web;

import java.util.List;
import vn.tincay.place.AdminUnit;
import vn.tincay.plan.Plan;

/** What was asked and what was found, plans before units. */
public record SearchPage(String asked, List<Plan> plans, List<FoundUnit> units) {

    /** A unit with the names above it. */
    public record FoundUnit(AdminUnit unit, String path) {}

    public boolean isEmpty() {
        return plans.isEmpty() && units.isEmpty();
    }
}
