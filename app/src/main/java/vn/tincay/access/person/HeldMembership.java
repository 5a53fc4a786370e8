package vn.tincay.access.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * A membership of an account, as administrators see it.
 *
 * @param until last day; null without end
 * @param within whether it lies at the viewer's agency or below, so that the viewer may end it
 */
public record HeldMembership(
        UUID id,
        String agencyName,
        Role role,
        @Nullable String position,
        LocalDate from,
        @Nullable LocalDate until,
        boolean within) {}
