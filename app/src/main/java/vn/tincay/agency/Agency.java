package vn.tincay.agency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body at one level of the state.
 *
 * @param code stable and readable, for files and the machine interface: {@code so-noi-vu.92}, {@code ubnd.31117-2025}
 * @param name newest name; {@link Agencies#nameOn} returns the name on a day
 * @param shortName null when the agency has none
 * @param unitCode newest code of the administrative unit served, null for the whole country
 * @param parentId newest agency directly above; null when there was none
 * @param validTo last day, null while it exists
 * @param unitId number of the unit served ({@code place}); null for the whole country
 * @param body key of its standard body ({@code so-noi-vu}), null for an agency founded on a screen
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
        @Nullable LocalDate validTo,
        @Nullable Integer unitId,
        @Nullable String body) {

    /** Name space of the ids of agencies: a random UUID, fixed for all installations. */
    private static final UUID SPACE = UUID.fromString("5a1f6d0e-6c0b-4c5e-9a55-3f3f6b1d7c42");

    public enum Level {
        CENTRAL,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        VILLAGE;

        /** The level in tables and URLs: {@code province}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The id of the agency with this code: a UUID of version 3 (RFC 9562), the same in every installation. */
    public static UUID idOf(String code) {
        var text = code.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(16 + text.length)
                .putLong(SPACE.getMostSignificantBits())
                .putLong(SPACE.getLeastSignificantBits())
                .put(text)
                .array());
    }

    public Agency withParent(UUID parent) {
        return new Agency(id, code, kind, level, name, shortName, unitCode, parent, validFrom, validTo, unitId, body);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
