package vn.tincay.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.VietnameseText;

/**
 * Leads from an address of the three levels ({@code "12 Đội Cấn, P. Cống Vị, Q. Ba Đình, Hà Nội"}) to the units of a day.
 * It proposes; where a commune was split, or the words fit several communes, a person chooses.
 */
public final class OldAddress {

    /**
     * One old unit the words can mean, and what became of it.
     *
     * @param heirs units of the day that took over; more than one where the old unit was split
     */
    public record Reading(AdminUnit old, List<AdminUnit> heirs) {
        public boolean isSplit() {
            return heirs.size() > 1;
        }
    }

    /** All readings, best first; empty when no unit fits. */
    public record Answer(List<Reading> readings) {

        /** Whether exactly one new unit is left, so that nobody needs to choose. */
        public boolean isCertain() {
            return readings.size() == 1 && !readings.getFirst().isSplit();
        }
    }

    private static final Set<String> BIG_CITY = Set.of("hcm", "tphcm", "sai gon", "sg", "ho chi minh city");

    private static final Set<String> NOWHERE = Set.of("", "viet nam", "vietnam");
    private static final Pattern COMMAS = Pattern.compile("[,;\\n]");
    private static final Pattern DASHES = Pattern.compile("\\s+[-–]\\s+");

    private final Units units;

    /** Folded names such as Bà Rịa - Vũng Tàu. */
    private final Set<String> dashed;

    public OldAddress(Units units) {
        this.units = units;
        this.dashed = units.versions().stream()
                .filter(unit -> unit.name().contains(" - "))
                .map(unit -> VietnameseText.fold(unit.name()))
                .collect(Collectors.toSet());
    }

    public Answer read(String address, LocalDate day) {
        var parts = parts(address);
        var before = Units.LAST_DAY_OF_DISTRICTS;
        var scope = units.provinces(before);
        int end = parts.size();
        var provinces = end == 0 ? List.<AdminUnit>of() : fitting(scope, parts.get(end - 1));
        if (provinces.isEmpty()) {
            provinces = scope;
        } else {
            end--;
        }
        var readings = new ArrayList<Reading>();
        for (var province : provinces) {
            inProvince(province, parts.subList(0, end)).stream()
                    .map(old -> new Reading(old, units.heirs(old.id(), day)))
                    .forEach(readings::add);
        }
        return new Answer(readings);
    }

    /** What became of one old unit. */
    public Reading read(AdminUnit old, LocalDate day) {
        return new Reading(old, units.heirs(old.id(), day));
    }

    /** Between commas; where there are none, between dashes, keeping names that hold a dash themselves together. */
    private List<String> parts(String address) {
        var parts = new ArrayList<String>();
        boolean commas = COMMAS.matcher(address).find();
        for (var part : (commas ? COMMAS : DASHES).split(address)) {
            var joined = parts.isEmpty() ? part : parts.getLast() + " - " + part;
            if (!commas && dashed.contains(Wanted.read(joined).name())) {
                parts.removeLast();
                parts.add(joined);
            } else if (!NOWHERE.contains(VietnameseText.fold(part))) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private List<AdminUnit> inProvince(AdminUnit province, List<String> parts) {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        // From the right: the last part that names a district, then the nearest part before it that names a commune.
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (var district : fitting(units.children(province.id(), before), parts.get(i))) {
                var communes = units.children(district.id(), before);
                for (int j = i - 1; j >= 0; j--) {
                    var found = fitting(communes, parts.get(j));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
                // Island districts have no communes and became special zones whole.
                if (communes.isEmpty()) {
                    return List.of(district);
                }
            }
        }
        var communes = units.within(province.id(), UnitLevel.COMMUNE, before);
        for (int j = parts.size() - 1; j >= 0; j--) {
            var found = fitting(communes, parts.get(j));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Units of this name; of the written type when one is written, spelled the same when any is. */
    private static List<AdminUnit> fitting(List<AdminUnit> candidates, String part) {
        var wanted = Wanted.read(part);
        var name =
                BIG_CITY.contains(wanted.name()) || BIG_CITY.contains(wanted.whole()) ? "ho chi minh" : wanted.name();
        var named = candidates.stream()
                .filter(unit -> {
                    var folded = VietnameseText.fold(unit.name());
                    // A ward that is a number is only meant when the word stands before it: "Phường 1", not house 1.
                    boolean number = Character.isDigit(folded.charAt(0));
                    return (folded.equals(name) && (!number || !wanted.types().isEmpty()))
                            || folded.equals(wanted.whole()) && !number;
                })
                .toList();
        var typed = named.stream()
                .filter(unit -> wanted.types().contains(unit.type()))
                .toList();
        var best = typed.isEmpty() ? named : typed;
        var spelled = best.stream()
                .filter(unit -> VietnameseText.spelling(unit.name()).equals(wanted.spelling()))
                .toList();
        return spelled.isEmpty() ? best : spelled;
    }
}
