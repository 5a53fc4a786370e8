package vn.tincay.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.viewer.Viewer;

/** How far the sender of this request has got. Worked out anew for every request, so a change counts at once. */
public sealed interface AuthState {

    /** Not signed in; or suspended, without a seat, or with a session past its time, which is the same. */
    record Anonymous() implements AuthState {}

    /** The password was right; a second factor is still to come, or to be set up when none is {@code enrolled}. */
    record Pending(Viewer viewer, boolean enrolled, String language) implements AuthState {}

    /** Signed in and acting in one of the seats. */
    record Acting(Viewer viewer, List<Seat> seats, String language, Proof proof) implements AuthState {}

    default @Nullable Viewer acting() {
        return switch (this) {
            case Anonymous nobody -> null;
            case Pending pending -> null;
            case Acting signedIn -> signedIn.viewer();
        };
    }
}
