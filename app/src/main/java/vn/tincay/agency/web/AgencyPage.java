package vn.tincay.agency.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.Successors;
import vn.tincay.base.web.Link;

/**
 * One agency on a day.
 *
 * @param day the day shown; the last day of an agency that is gone
 * @param name what it was called that day
 * @param crumbs the bodies above, outermost first
 * @param former names before the newest
 * @param above who stands above or works with it, in time
 * @param joining bodies that work with it and do not stand under it
 * @param heirs who holds its work today; empty while it exists
 */
public record AgencyPage(
        Agency agency,
        LocalDate day,
        String name,
        List<Link> crumbs,
        List<Agencies.Name> former,
        List<Agencies.Above> above,
        List<Agency> below,
        List<Agency> joining,
        List<Successors.Passing> before,
        List<Successors.Passing> after,
        List<Successors.Heir> heirs) {

    /** Who stands above or guides. */
    public List<Agencies.Above> superiors() {
        return above.stream().filter(one -> !one.isJoint()).toList();
    }

    /** With whom it works by request, without standing under it. */
    public List<Agencies.Above> partners() {
        return above.stream().filter(Agencies.Above::isJoint).toList();
    }

    /** The last day, null while it exists. */
    public @Nullable LocalDate ended() {
        return agency.validTo();
    }
}
