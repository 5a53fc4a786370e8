package vn.tincay.site.web;

import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.plan.Plan;

/** What was asked and what was found: plans, then agencies of today, then units of any day. */
public record SearchPage(String asked, List<Plan> plans, List<Agency> agencies, List<FoundUnit> units) {

    /** A unit with the names above it. */
    public record FoundUnit(AdminUnit unit, String path) {}

    public boolean isEmpty() {
        return plans.isEmpty() && agencies.isEmpty() && units.isEmpty();
    }
}
