package vn.tincay.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tincay.base.VietnameseText;

/**
 * A version of a unit with its name prepared for finding.
 *
 * @param above folded names of the units above, with a space on either side
 * @param position place in Vietnamese order
 */
record NamedUnit(AdminUnit unit, String folded, String spelling, String above, int position) {

    static List<NamedUnit> all(Units units) {
        var named = new ArrayList<NamedUnit>();
        for (var unit : units.versions()) {
            var above = new StringBuilder(" ");
            units.ancestors(unit, lastDay(unit))
                    .forEach(parent ->
                            above.append(VietnameseText.fold(parent.name())).append(' '));
            named.add(new NamedUnit(
                    unit,
                    VietnameseText.fold(unit.name()),
                    VietnameseText.spelling(unit.name()),
                    above.toString(),
                    named.size()));
        }
        return named;
    }

    static LocalDate lastDay(AdminUnit unit) {
        return unit.validTo() == null ? LocalDate.of(2999, 12, 31) : unit.validTo();
    }
}
