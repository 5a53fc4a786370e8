package vn.tincay.place.web.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitUse;

/**
 * The form of a merger, and its preview once the input is valid.
 *
 * @param communes the communes of the chosen province; empty until one is chosen
 * @param preview null until the input is valid
 */
public record MergerPage(
        List<Choice> provinces,
        List<AdminUnit> communes,
        FormInput input,
        List<Choice> types,
        @Nullable Preview preview) {

    /** The new unit ({@code path} adds its province), and a line with counts of records for each unit that ends. */
    public record Preview(String fullName, String path, LocalDate firstDay, List<Line> lines) {

        public long reports() {
            return lines.stream()
                    .mapToLong(line -> line.count(UnitUse.Kind.REPORTS))
                    .sum();
        }

        public long people() {
            return lines.stream()
                    .mapToLong(line -> line.count(UnitUse.Kind.PEOPLE))
                    .sum();
        }
    }

    public record Line(AdminUnit unit, Map<UnitUse.Kind, Long> counts) {

        public long count(UnitUse.Kind kind) {
            return counts.getOrDefault(kind, 0L);
        }
    }

    /** The address of the form, filled with the input as typed. */
    public String changeHref() {
        var address = UriComponentsBuilder.fromPath("/units/mergers/new");
        for (var name : List.of("province", "type", "code", "firstDay.day", "firstDay.month", "firstDay.year")) {
            address.queryParam(name, input.trimmed(name));
        }
        input.all("units").forEach(unit -> address.queryParam("units", unit));
        return address.queryParam("name", "{name}")
                .queryParam("basis", "{basis}")
                .encode()
                .buildAndExpand(input.trimmed("name"), input.trimmed("basis"))
                .toUriString();
    }

    /** The chosen type of unit; the first type until one is chosen. */
    public String type() {
        return input.has("type") ? input.text("type") : types.getFirst().value();
    }

    public boolean isChosen(int unit) {
        return input.all("units").contains(Integer.toString(unit));
    }
}
