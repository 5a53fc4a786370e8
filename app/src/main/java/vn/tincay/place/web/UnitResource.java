package vn.tincay.place.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;

/**
 * A unit in the machine interface, as it is from {@code validFrom} to {@code validTo} (both included).
 *
 * @param id stays while the land stays the same; use it as the key
 * @param code official code; may belong to another unit on another day
 * @param parent number of the unit above; null for a province
 * @param district number of the district that contains the unit; null for a province and since 1/7/2025
 */
record UnitResource(
        int id,
        String code,
        String level,
        String type,
        String name,
        String fullName,
        @Nullable Integer parent,
        int province,
        @Nullable Integer district,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis) {

    static final String CSV_HEAD =
            "id,code,level,type,name,fullName,parent,province,district,validFrom,validTo,basis\r\n";

    static UnitResource of(AdminUnit unit) {
        return new UnitResource(
                unit.id(),
                unit.code(),
                unit.level().name().toLowerCase(Locale.ROOT),
                unit.type().slug(),
                unit.name(),
                unit.fullName(),
                unit.parent(),
                unit.province(),
                unit.district(),
                unit.validFrom(),
                unit.validTo(),
                unit.basis());
    }

    /**
     * The unit as a line of CSV (RFC 4180). Codes, names and resolutions are quoted, so that programs that respect
     * quotes keep the leading zeros of a code.
     */
    String csv() {
        return "%d,%s,%s,%s,%s,%s,%s,%d,%s,%s,%s,%s\r\n"
                .formatted(
                        id,
                        quoted(code),
                        level,
                        type,
                        quoted(name),
                        quoted(fullName),
                        parent == null ? "" : parent,
                        province,
                        district == null ? "" : district,
                        validFrom,
                        validTo == null ? "" : validTo,
                        quoted(basis));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
