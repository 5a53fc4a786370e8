package vn.tincay.access.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * A membership of an account, as shown to administrators.
 *
 * @param until last day; null without end
 * @param within whether the viewer may end it, because its agency is the viewer's or below it
 */
public record HeldMembership(
        UUID id,
        String agencyName,
        Role role,
        @Nullable String position,
        LocalDate from,
        @Nullable LocalDate until,
        boolean within) {}
