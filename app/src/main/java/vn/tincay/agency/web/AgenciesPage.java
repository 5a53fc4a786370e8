package vn.tincay.agency.web;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.base.Page;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.TypedDate;

/**
 * Agencies of a day: found by name, kind or level, or the roots of the tree to go down from.
 *
 * @param chosen filters in force, each with the list without it
 * @param href this list without the number of the page
 */
public record AgenciesPage(
        LocalDate day,
        TypedDate typed,
        String q,
        String kind,
        String level,
        List<Link> chosen,
        String href,
        Page<Row> agencies) {

    /** @param above name of the body directly above, empty for none */
    public record Row(Agency agency, String above) {}
}
