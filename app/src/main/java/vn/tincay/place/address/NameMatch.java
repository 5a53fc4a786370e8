package vn.tincay.place.address;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.OtherName;
import vn.tincay.place.UnitType;
import vn.tincay.place.Units;

/**
 * The units that one part of an address names.
 *
 * @param exact whether the units have the type and diacritics that the part has, if any; otherwise they only resemble
 *     it: the same name with other diacritics, or with another type of the same level
 */
record NameMatch(List<AdminUnit> units, boolean exact) {

    private static final NameMatch NONE = new NameMatch(List.of(), false);
    private static final Set<String> BIG_CITY =
            Set.of("hcm", "tphcm", "tp hcm", "sai gon", "sg", "tp sg", "ho chi minh city");

    /**
     * The candidates that the typed name fits. A written type limits the level: Huyện X does not match township X, nor
     * does Quận 2 match Phường 2.
     */
    static NameMatch of(Units allUnits, List<AdminUnit> candidates, TypedUnitName unitName) {
        var named = candidates.stream()
                .filter(unit -> unitName.types().isEmpty()
                        || unitName.types().stream().anyMatch(type -> type.level() == unit.level()))
                .filter(unit -> names(allUnits, unit).anyMatch(name -> isNamed(name, unitName)))
                .toList();
        // "Thị Trấn A" may be the name itself: a name that is written in full needs no type.
        var whole = candidates.stream()
                .filter(unit -> names(allUnits, unit).anyMatch(name -> isWhole(name, unitName)))
                .toList();
        var all = named.isEmpty() ? whole : named;
        if (all.isEmpty()) {
            return NONE;
        }
        var typed = all.stream()
                .filter(unit -> unitName.types().isEmpty() || everHadType(allUnits, unit, unitName.types()))
                .toList();
        var best = typed.isEmpty() ? all : typed;
        var spelled = best.stream()
                .filter(unit -> names(allUnits, unit)
                        .anyMatch(name -> VietnameseText.spelling(name).equals(unitName.spelling())))
                .toList();
        boolean marksFit = !spelled.isEmpty() || unitName.spelling().equals(unitName.name());
        return new NameMatch(
                spelled.isEmpty() ? best : spelled,
                marksFit && (!typed.isEmpty() || named.isEmpty()) || isBigCity(unitName));
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** The present and former names of the unit, and their other spellings. */
    private static Stream<String> names(Units allUnits, AdminUnit unit) {
        return Stream.concat(
                allUnits.history(unit.id()).stream().map(AdminUnit::name).distinct(),
                allUnits.otherNames(unit.id()).stream().map(OtherName::name));
    }

    private static boolean everHadType(Units allUnits, AdminUnit unit, Set<UnitType> types) {
        return allUnits.history(unit.id()).stream().anyMatch(version -> types.contains(version.type()));
    }

    private static boolean isNamed(String name, TypedUnitName unitName) {
        var folded = VietnameseText.fold(name);
        // A ward with a number as its name needs the word before it: "Phường 1", so that house 1 does not match.
        return Character.isDigit(folded.charAt(0))
                ? !unitName.types().isEmpty() && isSameNumber(folded, unitName.name())
                : folded.equals(isBigCity(unitName) ? "ho chi minh" : unitName.name());
    }

    private static boolean isWhole(String name, TypedUnitName unitName) {
        var folded = VietnameseText.fold(name);
        return folded.equals(unitName.whole()) && !Character.isDigit(folded.charAt(0));
    }

    /** Whether two names are the same number apart from leading zeros: Phường 01 is Phường 1. */
    private static boolean isSameNumber(String one, String other) {
        return one.replaceFirst("^0+(?=\\d)", "").equals(other.replaceFirst("^0+(?=\\d)", ""));
    }

    private static boolean isBigCity(TypedUnitName unitName) {
        return BIG_CITY.contains(unitName.name()) || BIG_CITY.contains(unitName.whole());
    }
}
