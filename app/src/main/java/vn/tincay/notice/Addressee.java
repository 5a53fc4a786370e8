package vn.tincay.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * The receivers of a notice at an agency: all who read plans and reports, only drafters, one role, or one person.
 *
 * @param onlyDrafters whether only roles that draft ({@link Role#drafts}) receive it
 */
public record Addressee(
        UUID agency,
        boolean onlyDrafters,
        @Nullable Role role,
        @Nullable UUID person) {

    public static Addressee agency(UUID agency) {
        return new Addressee(agency, false, null, null);
    }

    public static Addressee drafters(UUID agency) {
        return new Addressee(agency, true, null, null);
    }

    public static Addressee role(UUID agency, Role role) {
        return new Addressee(agency, false, role, null);
    }

    public static Addressee person(UUID agency, UUID person) {
        return new Addressee(agency, false, null, person);
    }
}
