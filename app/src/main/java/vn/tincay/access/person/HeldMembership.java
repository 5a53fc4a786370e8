package vn.tincay.access.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * A membership of an account, as shown to administrators.
 *
 * @param position the title above a signature; null for the head of the body
 * @param until last day; null without end
 * @param within whether its agency is the viewer's or one below; the viewer may end such a membership of anybody else
 */
public record HeldMembership(
        UUID id,
        String agencyName,
        Role role,
        @Nullable String position,
        LocalDate from,
        @Nullable LocalDate until,
        boolean within) {}
