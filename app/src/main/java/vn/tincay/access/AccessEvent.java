package vn.tincay.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Role;

/**
 * Something happened to somebody's access, for those who must know. Published in the transaction of what happened; the
 * room of notices listens.
 *
 * @param key message key, its arguments words that may be shown
 * @param href the page where something can be done about it
 */
public record AccessEvent(List<Reader> readers, String href, String key, List<Object> arguments) {

    /** Either one person, wherever he acts, or everybody in a role at an agency. */
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
