package vn.tincay.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/** The receivers of a notice: everybody at an agency who sees content, one role there, or one person there. */
public record Addressee(
        UUID agency, @Nullable Role role, @Nullable UUID person) {

    public static Addressee agency(UUID agency) {
        return new Addressee(agency, null, null);
    }

    public static Addressee role(UUID agency, Role role) {
        return new Addressee(agency, role, null);
    }

    public static Addressee person(UUID agency, UUID person) {
        return new Addressee(agency, null, person);
    }
}
