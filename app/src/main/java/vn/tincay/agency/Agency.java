package vn.tincay.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body at one level of the state.
 *
 * @param code stable and readable, for files and the machine interface
 * @param unitCode code of the administrative unit served, null for the whole country
 * @param validTo last day, null while it exists
 */
public record Agency(
        UUID id,
        String code,
        AgencyKind kind,
        Level level,
        String name,
        @Nullable String shortName,
        @Nullable String unitCode,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Level {
        CENTRAL,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        VILLAGE
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
