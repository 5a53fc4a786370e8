package vn.tincay.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.membership.Membership;
import vn.tincay.viewer.Viewer;

/** The authentication state of a request. It is computed for every request, so a change takes effect at once. */
public sealed interface AuthState {

    /** Not signed in, suspended, without a membership in force, or with an expired session: all treated the same. */
    record Anonymous() implements AuthState {}

    /** The password was right, but the second factor is missing, or must be set up when none is {@code enrolled}. */
    record Pending(Viewer viewer, boolean enrolled, String language) implements AuthState {}

    /** Signed in and acting in one of the memberships. */
    record Acting(Viewer viewer, List<Membership> memberships, String language, Proof proof) implements AuthState {}

    /** The viewer when signed in completely; otherwise null. */
    default @Nullable Viewer acting() {
        return switch (this) {
            case Anonymous nobody -> null;
            case Pending pending -> null;
            case Acting signedIn -> signedIn.viewer();
        };
    }
}
