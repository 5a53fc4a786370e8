package vn.tincay.site.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.TypedDate;
import vn.tincay.place.AdminUnit;

/**
 * A merger being typed, and once it makes sense what it would do.
 *
 * @param communes of the province that was chosen; empty before
 * @param preview null while it is being typed
 */
public record MergerPage(
        List<Choice> provinces,
        String province,
        List<AdminUnit> communes,
        List<Integer> chosen,
        String name,
        String type,
        List<Choice> types,
        String code,
        TypedDate firstDay,
        String basis,
        @Nullable Preview preview) {

    /** @param path of the new unit, with its province */
    public record Preview(String fullName, String path, LocalDate firstDay, List<Line> lines) {

        public long reports() {
            return lines.stream().mapToLong(line -> line.load().reports()).sum();
        }

        public long people() {
            return lines.stream().mapToLong(line -> line.load().people()).sum();
        }
    }

    public record Line(AdminUnit unit, Hanging.Load load) {}

    /** The form again with all that was typed. */
    public String changeHref() {
        var address = UriComponentsBuilder.fromPath("/units/mergers/new")
                .queryParam("province", province)
                .queryParam("type", type)
                .queryParam("code", code)
                .queryParam("firstDay.day", firstDay.day())
                .queryParam("firstDay.month", firstDay.month())
                .queryParam("firstDay.year", firstDay.year());
        chosen.forEach(unit -> address.queryParam("units", unit));
        return address.queryParam("name", "{name}")
                .queryParam("basis", "{basis}")
                .encode()
                .buildAndExpand(name, basis)
                .toUriString();
    }

    public boolean isChosen(int unit) {
        return chosen.contains(unit);
    }
}
