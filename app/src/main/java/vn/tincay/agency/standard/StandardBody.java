package vn.tincay.agency.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.AgencyKind;
import vn.tincay.place.AdminUnit;

/**
 * One line of {@code bodies.tsv}: a body that exists once for every unit of its scope.
 *
 * @param name with <code>{unit}</code> in place of the unit's name
 * @param from first day; null when it begins with its unit
 * @param to last day; null when it ends with its unit
 * @param under the bodies directly above, in order of time
 * @param guided the bodies that guide it, one list for each line, in order of time
 * @param places {@code only:} or {@code not:} and province codes; empty for everywhere
 */
public record StandardBody(
        String key,
        UnitScope scope,
        AgencyKind kind,
        String name,
        String shortName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<ParentKey> under,
        String line,
        List<List<ParentKey>> guided,
        String places,
        String source) {

    /**
     * A body above: the one with this key, at the surrounding unit of this scope; a null scope means the same unit.
     */
    record ParentKey(String key, @Nullable UnitScope scope) {

        static ParentKey of(String text) {
            var parts = text.split("@", 2);
            return new ParentKey(parts[0], parts.length == 1 ? null : UnitScope.ofSlug(parts[1]));
        }
    }

    public static List<StandardBody> all() {
        return FactFile.of("bodies.tsv").rows().stream().map(StandardBody::of).toList();
    }

    private static StandardBody of(String[] columns) {
        return new StandardBody(
                columns[0],
                UnitScope.ofSlug(columns[1]),
                AgencyKind.valueOf(columns[2]),
                columns[3],
                columns[4],
                day(columns[5]),
                day(columns[6]),
                parseChain(columns[7]),
                columns[8],
                Arrays.stream(columns[9].split(";"))
                        .filter(chain -> !chain.isEmpty())
                        .map(StandardBody::parseChain)
                        .toList(),
                columns[10],
                columns[11]);
    }

    boolean existsIn(AdminUnit unit) {
        if (places.isEmpty()) {
            return true;
        }
        var parts = places.split(":", 2);
        return parts[0].equals("only") == List.of(parts[1].split(",")).contains(unit.code());
    }

    private static List<ParentKey> parseChain(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(">")).map(ParentKey::of).toList();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
