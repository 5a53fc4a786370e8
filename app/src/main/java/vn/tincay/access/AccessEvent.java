package vn.tincay.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * A change to somebody's access that others must be informed about. It is published in the transaction of the change;
 * {@code vn.tincay.notice} turns it into notices.
 *
 * @param href the page that the notice leads to
 * @param key message key of the notice
 * @param arguments values of the message; everything in them may be shown to the readers
 */
public record AccessEvent(List<Reader> readers, String href, String key, List<Object> arguments) {

    /** Either one person, at any agency, or everybody with a role at one agency. */
    public record Reader(
            @Nullable UUID person,
            @Nullable UUID agency,
            @Nullable Role role) {

        public static Reader person(UUID person) {
            return new Reader(person, null, null);
        }

        public static Reader role(UUID agency, Role role) {
            return new Reader(null, agency, role);
        }
    }
}
