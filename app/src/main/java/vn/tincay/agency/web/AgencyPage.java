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
 * @param day the day shown; the last day of an agency that ended
 * @param name its name on that day
 * @param crumbs the agencies above, outermost first
 * @param former earlier names
 * @param above the agencies that are or were above it, guide it or ask it to coordinate
 * @param coordinating agencies that coordinate with it on request and are not subordinate to it
 * @param transfersTo the work it took over from others
 * @param transfersFrom the work that others took over from it
 * @param successors the agencies that hold its work today; empty while it exists
 * @param mayEnd whether the viewer may end agencies
 */
public record AgencyPage(
        Agency agency,
        LocalDate day,
        String name,
        List<Link> crumbs,
        List<Agencies.Name> former,
        List<Agencies.ParentOn> above,
        List<Agency> below,
        List<Agency> coordinating,
        List<Successors.Transfer> transfersTo,
        List<Successors.Transfer> transfersFrom,
        List<Successors.Successor> successors,
        boolean mayEnd) {

    /** The agencies that are or were directly above it, or guide it. */
    public List<Agencies.ParentOn> superiors() {
        return above.stream().filter(parentOn -> !parentOn.isJoint()).toList();
    }

    /** The agencies with which it coordinates on request, without being subordinate to them. */
    public List<Agencies.ParentOn> coordinatesWith() {
        return above.stream().filter(Agencies.ParentOn::isJoint).toList();
    }

    public @Nullable LocalDate ended() {
        return agency.validTo();
    }
}
