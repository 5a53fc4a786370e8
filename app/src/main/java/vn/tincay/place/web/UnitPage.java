package vn.tincay.place.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Link;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

/**
 * One unit on a day, with its predecessors and successors.
 *
 * @param day the day shown; the last day of a unit that ended
 * @param crumbs the units above
 * @param history its versions, newest first
 * @param ended last day, null while in force
 */
public record UnitPage(
        AdminUnit unit,
        LocalDate day,
        @Nullable LocalDate ended,
        List<Link> crumbs,
        List<AdminUnit> children,
        List<AdminUnit> history,
        List<RelatedUnit> predecessors,
        List<RelatedUnit> successors) {

    /** Whether the first day of a version is known; units of the list of 30/6/2025 carry no earlier history. */
    public boolean hasKnownStart(AdminUnit version) {
        return version.level() == UnitLevel.PROVINCE || version.validFrom().isAfter(Units.FIRST_DAY);
    }

    /** A predecessor or successor; {@code path} names the units above it. */
    public record RelatedUnit(AdminUnit unit, String path, Succession succession) {}
}
