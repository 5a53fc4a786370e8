package vn.tincay.place.web;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.TypedDate;
import vn.tincay.place.AdminUnit;

/**
 * Units of a day: found by name, of one level, or the provinces to go down from.
 *
 * @param level name of the chosen level, or empty
 * @param chosen filters in force, each with the list without it
 * @param href this list without the number of the page
 */
public record UnitsPage(
        LocalDate day, TypedDate typed, String q, String level, List<Link> chosen, String href, Page<Row> units) {

    /** @param above names of the units above, empty for a province */
    public record Row(AdminUnit unit, String above, long below) {}
}
