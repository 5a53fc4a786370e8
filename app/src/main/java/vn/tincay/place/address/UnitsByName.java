package vn.tincay.place.address;

import java.util.ArrayList;
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
 * Some units by their names, for lists of thousands of rows: each name costs one look-up. A name may have the word of its
 * type, a number before it, the words "UBND", and the names of the units above behind a comma.
 */
public final class UnitsByName {

    /**
     * The units that a text may name.
     *
     * @param certain whether there is exactly one, with type and diacritics as written or not written
     */
    public record Named(List<AdminUnit> units, boolean certain) {

        public static final Named NOTHING = new Named(List.of(), false);
    }

    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:[-+•*]\\s*|(?:\\d{1,4}|[IVX]{1,5}|[a-zđ])\\s*[.)]\\s+)?(?:(?:UBND|ubnd|Ubnd)\\s+)?"
                    + "(?:(?i:ủy ban nhân dân|uỷ ban nhân dân)\\s+)?");

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

    public Named named(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private Named find(String text) {
        var parts = BEFORE.matcher(text).replaceFirst("").split("[,;(]", 2);
        var typed = TypedUnitName.read(parts[0].replaceAll("\\s+", " "));
        if (typed.name().isEmpty()) {
            return Named.NOTHING;
        }
        var candidates = new ArrayList<AdminUnit>(byName.getOrDefault(withoutZeros(typed.name()), Set.of()));
        byName.getOrDefault(typed.whole(), Set.of()).stream()
                .filter(unit -> !candidates.contains(unit))
                .forEach(candidates::add);
        candidates.addAll(candidates.isEmpty() ? byName.getOrDefault("ho chi minh", Set.of()) : Set.of());
        var match = NameMatch.of(units, candidates, typed);
        var fitting = parts.length < 2
                ? match.units()
                : match.units().stream().filter(unit -> isBelow(unit, parts[1])).toList();
        return new Named(fitting, fitting.size() == 1 && match.exact());
    }

    /** Whether the words behind a name are the names of units above: "huyện Cái Nước, tỉnh Cà Mau". */
    private boolean isBelow(AdminUnit unit, String words) {
        var above = VietnameseText.fold(units.pathAbove(unit));
        return VietnameseText.fold(words)
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .allMatch(word -> TypedUnitName.TYPE_WORDS.contains(word)
                        || word.isEmpty()
                        || (" " + above + " ").contains(" " + word + " "));
    }

    /** The name of a numbered ward without leading zeros: Phường 01 is Phường 1. */
    private static String withoutZeros(String name) {
        return name.replaceFirst("^0+(?=\\d)", "");
    }
}
