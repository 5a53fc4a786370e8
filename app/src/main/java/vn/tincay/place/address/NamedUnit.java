package vn.tincay.place.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.OtherName;
import vn.tincay.place.Units;

/**
 * A version of a unit with one of its names, prepared for searching.
 *
 * @param above folded names of the units above, each with a space on either side
 */
record NamedUnit(AdminUnit unit, String folded, String spelling, String above) {

    /**
     * Every name of every version of all units, in the order of {@link Units#versions}: by name, in Vietnamese order.
     */
    static List<NamedUnit> all(Units units) {
        var named = new ArrayList<NamedUnit>();
        for (var unit : units.versions()) {
            var above = new StringBuilder(" ");
            units.ancestors(unit, lastDay(unit))
                    .forEach(parent ->
                            above.append(VietnameseText.fold(parent.name())).append(' '));
            Stream.concat(
                            Stream.of(unit.name()),
                            units.otherNames(unit.id()).stream().map(OtherName::name))
                    .map(name -> new NamedUnit(
                            unit, VietnameseText.fold(name), VietnameseText.spelling(name), above.toString()))
                    .forEach(named::add);
        }
        return named;
    }

    static LocalDate lastDay(AdminUnit unit) {
        return unit.validTo() == null ? LocalDate.of(2999, 12, 31) : unit.validTo();
    }
}
