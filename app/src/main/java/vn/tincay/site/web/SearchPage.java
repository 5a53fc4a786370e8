package vn.tincay.site.web;

import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.plan.Plan;
import vn.tincay.viewer.source.SearchSource;

/** What was asked and what was found: plans, what other rooms hold, then agencies of today, then units of any day. */
public record SearchPage(
        String asked, First<Plan> plans, List<Group> groups, First<Agency> agencies, List<FoundUnit> units) {

    /** The first of a kind; {@code more} says that others were left out. */
    public record First<T>(List<T> items, boolean more) {

        static <T> First<T> none() {
            return new First<>(List.of(), false);
        }

        /** Of a list that was asked for one more than is shown. */
        static <T> First<T> of(List<T> found, int most) {
            return new First<>(found.stream().limit(most).toList(), found.size() > most);
        }
    }

    /** What one room found; never empty. */
    public record Group(String key, First<SearchSource.Found> found) {}

    static SearchPage nothing(String asked) {
        return new SearchPage(asked, First.none(), List.of(), First.none(), List.of());
    }

    /** A unit with the names above it. */
    public record FoundUnit(AdminUnit unit, String path) {}

    public boolean isEmpty() {
        return plans.items().isEmpty() && groups.isEmpty() && agencies.items().isEmpty() && units.isEmpty();
    }
}
