package vn.tincay.viewer;

import java.lang.annotation.Annotation;
import java.util.UUID;

/**
 * Who acts in this request: a person, in one role, for one agency. It is passed to every scoped finder and never read
 * from a static field.
 *
 * @param person the id of the person's account, or of the system account
 * @param agency the agency acted for; the scope is this agency and, where a route says so, the agencies below or
 *     above it
 * @param level the level of the agency: {@code central}, {@code province}, {@code district}, {@code commune}, {@code
 *     village}
 */
public record Viewer(UUID person, String name, UUID agency, String agencyName, String level, Role role) {

    /** Whether the agency serves the whole country. */
    public boolean isCentral() {
        return level.equals("central");
    }

    public boolean is(Role... roles) {
        for (var one : roles) {
            if (one == role) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the role may use routes of this rule; pages check it before they show a link or button to such a route.
     *
     * @param rule an annotation that carries {@link Allowed}, such as {@link ByDrafters}
     */
    public boolean may(Class<? extends Annotation> rule) {
        var roles = Role.allowedBy(rule);
        return roles.isEmpty() ? role.seesContent() : roles.contains(role);
    }
}
