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
 * @param exact whether type and diacritics are as written, or were not written; otherwise the units only resemble the part:
 * the same name with other diacritics, or with another type of the same level
 */
record NameMatch(List<AdminUnit> units, boolean exact) {

    private static final NameMatch NONE = new NameMatch(List.of(), false);
    private static final Set<String> BIG_CITY =
            Set.of("hcm", "tphcm", "tp hcm", "sai gon", "sg", "tp sg", "ho chi minh city");

    /** A written type limits the level: Huyện X does not match township X, nor Quận 2 Phường 2. */
    static NameMatch of(Units facts, List<AdminUnit> candidates, TypedUnitName wanted) {
        var named = candidates.stream()
                .filter(unit -> wanted.types().isEmpty()
                        || wanted.types().stream().anyMatch(type -> type.level() == unit.level()))
                .filter(unit -> names(facts, unit).anyMatch(name -> isNamed(name, wanted)))
                .toList();
        // "Thị Trấn A" may be the name itself: a name that is written in full needs no type.
        var whole = candidates.stream()
                .filter(unit -> names(facts, unit).anyMatch(name -> isWhole(name, wanted)))
                .toList();
        var all = named.isEmpty() ? whole : named;
        if (all.isEmpty()) {
            return NONE;
        }
        var typed = all.stream()
                .filter(unit -> wanted.types().isEmpty() || hasBeen(facts, unit, wanted.types()))
                .toList();
        var best = typed.isEmpty() ? all : typed;
        var spelled = best.stream()
                .filter(unit -> names(facts, unit)
                        .anyMatch(name -> VietnameseText.spelling(name).equals(wanted.spelling())))
                .toList();
        boolean marksFit = !spelled.isEmpty() || wanted.spelling().equals(wanted.name());
        return new NameMatch(
                spelled.isEmpty() ? best : spelled,
                marksFit && (!typed.isEmpty() || named.isEmpty()) || isBigCity(wanted));
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** The names of the unit, now and earlier, while its land stayed the same. */
    private static Stream<String> names(Units facts, AdminUnit unit) {
        return Stream.concat(
                facts.history(unit.id()).stream().map(AdminUnit::name).distinct(),
                facts.otherNames(unit.id()).stream().map(OtherName::name));
    }

    private static boolean hasBeen(Units facts, AdminUnit unit, Set<UnitType> types) {
        return facts.history(unit.id()).stream().anyMatch(version -> types.contains(version.type()));
    }

    private static boolean isNamed(String name, TypedUnitName wanted) {
        var folded = VietnameseText.fold(name);
        // A ward with a number as its name needs the word before it: "Phường 1", so that house 1 does not match.
        return Character.isDigit(folded.charAt(0))
                ? !wanted.types().isEmpty() && sameNumber(folded, wanted.name())
                : folded.equals(isBigCity(wanted) ? "ho chi minh" : wanted.name());
    }

    private static boolean isWhole(String name, TypedUnitName wanted) {
        var folded = VietnameseText.fold(name);
        return folded.equals(wanted.whole()) && !Character.isDigit(folded.charAt(0));
    }

    /** Phường 01 is Phường 1. */
    private static boolean sameNumber(String one, String other) {
        return one.replaceFirst("^0+(?=\\d)", "").equals(other.replaceFirst("^0+(?=\\d)", ""));
    }

    private static boolean isBigCity(TypedUnitName wanted) {
        return BIG_CITY.contains(wanted.name()) || BIG_CITY.contains(wanted.whole());
    }
}
