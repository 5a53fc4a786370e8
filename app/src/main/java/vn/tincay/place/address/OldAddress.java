package vn.tincay.place.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

/**
 * Finds the units of a day for an address of the three levels ({@code "12 Đội Cấn, P. Cống Vị, Q. Ba Đình, Hà Nội"}).
 * The answer is certain only when commune, district and province are all recognised as written; every other answer is
 * offered as a choice. The list of 30/6/2025 lacks communes that were merged before that day, so a commune of the
 * same name in another district may be a different one.
 */
public final class OldAddress {

    /**
     * How many districts of one name have their communes offered; for more districts the list would be too long to be
     * useful.
     */
    private static final int MAX_DISTRICTS = 3;

    /**
     * One old unit that the address may mean, and its successors.
     *
     * @param successors units of the day that took over; more than one where the old unit was split
     */
    public record Interpretation(AdminUnit old, List<AdminUnit> successors) {
        public boolean isSplit() {
            return successors.size() > 1;
        }
    }

    /**
     * The possible meanings of an address.
     *
     * @param readings best first; empty when no unit fits
     * @param recognised whether every part that names a unit was recognised as written
     * @param district the district whose communes are offered because the commune is unknown; null otherwise
     */
    public record Answer(
            List<Interpretation> readings,
            boolean recognised,
            @Nullable AdminUnit district) {

        /** Whether exactly one unit of today is left, so that nobody needs to choose. */
        public boolean isCertain() {
            return recognised
                    && readings.size() == 1
                    && readings.getFirst().successors().size() == 1;
        }
    }

    /** @param district the district whose communes are offered; null when the commune was recognised */
    private record AddressMatch(
            List<AdminUnit> old,
            boolean recognised,
            @Nullable AdminUnit district) {}

    private final Units units;
    private final AddressParts parts;

    public OldAddress(Units units) {
        this.units = units;
        this.parts = new AddressParts(units);
    }

    public Answer read(String address, LocalDate day) {
        var unitNames = parts.of(address);
        var provinces = units.provinces(Units.LAST_DAY_OF_DISTRICTS);
        var named = unitNames.isEmpty() ? null : NameMatch.of(units, provinces, unitNames.getLast());
        var found = named == null || named.isEmpty() || !named.exact() && isDistrict(provinces, unitNames.getLast())
                ? inProvinces(provinces, unitNames, true)
                : inProvinces(named.units(), unitNames.subList(0, unitNames.size() - 1), named.exact());
        var readings = found.old().stream()
                .map(old -> new Interpretation(old, units.successorsOn(old.id(), day)))
                .toList();
        return new Answer(readings, found.recognised(), found.district());
    }

    /** The given old unit with its successors on the day. */
    public Interpretation read(AdminUnit old, LocalDate day) {
        return new Interpretation(old, units.successorsOn(old.id(), day));
    }

    /** Whether a part names a district although a province has the same name: "Thành phố Bạc Liêu" is the city. */
    private boolean isDistrict(List<AdminUnit> provinces, TypedUnitName unitName) {
        return NameMatch.of(units, below(provinces, UnitLevel.DISTRICT), unitName)
                .exact();
    }

    /** Reads from the right: first the last part that names districts, then the communes among the parts before it. */
    private AddressMatch inProvinces(List<AdminUnit> provinces, List<TypedUnitName> unitNames, boolean exact) {
        for (int i = unitNames.size() - 1; i >= 0; i--) {
            var districts = NameMatch.of(units, below(provinces, UnitLevel.DISTRICT), unitNames.get(i));
            if (!districts.isEmpty()) {
                boolean last = i == unitNames.size() - 1;
                return inDistricts(districts.units(), unitNames.subList(0, i), exact && last && districts.exact());
            }
        }
        return new AddressMatch(
                matchCommunes(below(provinces, UnitLevel.COMMUNE), unitNames).units(), false, null);
    }

    private AddressMatch inDistricts(List<AdminUnit> districts, List<TypedUnitName> before, boolean exact) {
        var candidates = below(districts, UnitLevel.COMMUNE);
        // Island districts have no communes; each became one special zone.
        if (candidates.isEmpty()) {
            return new AddressMatch(districts, exact, null);
        }
        var fit = matchCommunes(candidates, before);
        if (!fit.isEmpty()) {
            return new AddressMatch(fit.units(), exact && fit.exact(), null);
        }
        return districts.size() <= MAX_DISTRICTS
                ? new AddressMatch(candidates, false, districts.getFirst())
                : new AddressMatch(List.of(), false, null);
    }

    /** The communes named by the part with a type word or, without such a part, by the rightmost part that fits. */
    private NameMatch matchCommunes(List<AdminUnit> candidates, List<TypedUnitName> before) {
        boolean typed = before.stream().anyMatch(OldAddress::isCommune);
        for (int i = before.size() - 1; i >= 0; i--) {
            var part = before.get(i);
            if (typed && !isCommune(part)) {
                continue;
            }
            var fit = NameMatch.of(units, candidates, part);
            if (!fit.isEmpty()) {
                return new NameMatch(fit.units(), fit.exact() && i == before.size() - 1);
            }
        }
        return new NameMatch(List.of(), false);
    }

    private static boolean isCommune(TypedUnitName part) {
        return part.types().stream().anyMatch(type -> type.level() == UnitLevel.COMMUNE);
    }

    private List<AdminUnit> below(List<AdminUnit> above, UnitLevel level) {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        var found = new ArrayList<AdminUnit>();
        for (var unit : above) {
            found.addAll(
                    level == UnitLevel.DISTRICT || unit.level() == UnitLevel.DISTRICT
                            ? units.children(unit.id(), before)
                            : units.within(unit.id(), level, before));
        }
        return found;
    }
}
