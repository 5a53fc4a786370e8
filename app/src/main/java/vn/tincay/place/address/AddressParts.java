package vn.tincay.place.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.Units;

/** Splits an address into its parts, from the smallest to the largest. */
final class AddressParts {

    /**
     * The most parts that are read, from the right: seven (house, street, hamlet, commune, district, province, country)
     * and one in reserve. Parts further left name no unit.
     */
    private static final int MAX_PARTS = 8;

    private static final Set<String> NOWHERE = Set.of("", "viet nam", "vietnam", "vn");
    private static final Pattern COMMAS = Pattern.compile("[,;\\n]");
    private static final Pattern DASHES = Pattern.compile("\\s+[-–]\\s+");

    /** Folded names that contain a dash, such as Bà Rịa - Vũng Tàu. */
    private final Set<String> dashed;

    AddressParts(Units units) {
        this.dashed = units.versions().stream()
                .filter(unit -> unit.name().contains(" - "))
                .map(unit -> VietnameseText.fold(unit.name()))
                .collect(Collectors.toSet());
    }

    /** Splits at commas, or at dashes where there are no commas; a name that contains a dash stays whole. */
    List<TypedUnitName> of(String address) {
        var parts = new ArrayList<String>();
        boolean commas = COMMAS.matcher(address).find();
        for (var part : (commas ? COMMAS : DASHES).split(address)) {
            var joined = parts.isEmpty() ? part : parts.getLast() + " - " + part;
            if (!commas && dashed.contains(TypedUnitName.read(joined).name())) {
                parts.removeLast();
                parts.add(joined);
            } else if (!NOWHERE.contains(VietnameseText.fold(part))) {
                parts.add(part.strip());
            }
        }
        return parts.subList(Math.max(0, parts.size() - MAX_PARTS), parts.size()).stream()
                .map(TypedUnitName::read)
                .toList();
    }
}
