package vn.tincay.place.address;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.OtherName;
import vn.tincay.place.Units;

/**
 * Finds some given units by their names, for lists of thousands of rows: each name costs one look-up. A name may have
 * the word of its type, a number before it, the words "UBND", and the names of the units above behind a comma.
 */
public final class UnitsByName {

    /**
     * The units that a text may name.
     *
     * @param certain whether there is exactly one, which has the type and diacritics that the text has, if any
     */
    public record Named(List<AdminUnit> units, boolean certain) {

        public static final Named NOTHING = new Named(List.of(), false);
    }

    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:[-+•*]\\s*|(?:\\d{1,4}|[IVX]{1,5}|[a-zđ])\\s*[.)]\\s+)?(?:(?:UBND|ubnd|Ubnd)\\s+)?"
                    + "(?:(?i:ủy ban nhân dân|uỷ ban nhân dân)\\s+)?");

    private static final Pattern PART = Pattern.compile("[,;()]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private final Units units;
    private final Map<String, Set<AdminUnit>> byName = new HashMap<>();
    private final Map<String, Named> known = new HashMap<>();

    public UnitsByName(Units units, Collection<AdminUnit> candidates) {
        this.units = units;
        for (var unit : candidates) {
            put(VietnameseText.fold(unit.name()), unit);
            units.otherNames(unit.id()).stream()
                    .map(OtherName::name)
                    .forEach(name -> put(VietnameseText.fold(name), unit));
        }
    }

    private void put(String name, AdminUnit unit) {
        byName.computeIfAbsent(withoutZeros(name), key -> new LinkedHashSet<>()).add(unit);
    }

    /** Whether the text begins with the name of a unit, whatever follows it; cheaper than {@link #named}. */
    public boolean knows(String text) {
        var typed = TypedUnitName.read(PART.split(BEFORE.matcher(text).replaceFirst(""), 2)[0]);
        return byName.containsKey(withoutZeros(typed.name())) || byName.containsKey(typed.whole());
    }

    public Named named(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private Named find(String text) {
        var parts = PART.split(BEFORE.matcher(text).replaceFirst(""));
        var typed = parts.length == 0
                ? null
                : TypedUnitName.read(BLANKS.matcher(parts[0]).replaceAll(" "));
        if (typed == null || typed.name().isEmpty()) {
            return Named.NOTHING;
        }
        var candidates = new LinkedHashSet<>(byName.getOrDefault(withoutZeros(typed.name()), Set.of()));
        candidates.addAll(byName.getOrDefault(typed.whole(), Set.of()));
        if (candidates.isEmpty()) {
            candidates.addAll(byName.getOrDefault("ho chi minh", Set.of()));
        }
        for (int above = 1; above < parts.length; above++) {
            var part = TypedUnitName.read(parts[above]);
            if (!part.name().isEmpty()) {
                candidates.removeIf(unit -> !isBelow(unit, part));
            }
        }
        var match = NameMatch.of(units, List.copyOf(candidates), typed);
        return new Named(match.units(), match.units().size() == 1 && match.exact());
    }

    /** Whether the words that follow the unit's name mean a unit above it: "huyện Cái Nước", "Cà Mau". */
    private boolean isBelow(AdminUnit unit, TypedUnitName above) {
        return units.ancestors(unit, NamedUnit.lastDay(unit)).stream()
                .anyMatch(one -> VietnameseText.fold(one.name()).equals(above.name())
                        && (above.types().isEmpty() || above.types().contains(one.type())));
    }

    /** The name of a numbered ward without leading zeros: Phường 01 is Phường 1. */
    private static String withoutZeros(String name) {
        return ZEROS.matcher(name).replaceFirst("");
    }
}
