package vn.tincay.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a unit, as it is on every day from {@code validFrom} to {@code validTo}. The number stays the same
 * when type, name or code change; a merger or a new border makes another unit.
 *
 * @param id number of the unit, the same in every version and every release
 * @param code official code of the version: 2, 3 or 5 digits; a later unit may get the same code
 * @param name without the word of the type: {@code Ba Đình}
 * @param parent number of the unit above, null for provinces
 * @param province number of the province that contains the unit; its own number for a province
 * @param district number of the district that contains the unit, null for provinces and since 1/7/2025
 * @param validTo last day, null while in force
 * @param basis resolution that made the version, empty where the sources do not say
 */
public record AdminUnit(
        int id,
        String code,
        UnitType type,
        String name,
        @Nullable Integer parent,
        int province,
        @Nullable Integer district,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis) {

    public UnitLevel level() {
        return type.level();
    }

    /** The type and the name: {@code Phường Ba Đình}. */
    public String fullName() {
        return type.word() + " " + name;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public AdminUnit endingOn(LocalDate lastDay) {
        return new AdminUnit(id, code, type, name, parent, province, district, validFrom, lastDay, basis);
    }
}
