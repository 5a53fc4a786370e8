package vn.tincay.plan.reading.arrival;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.reading.review.StartingReview;

/**
 * A document that was sent for reading.
 *
 * @param name the name of the file, or {@link StartingReview#PASTED}
 * @param text the pasted text; null for a file, and once the text was read
 * @param before how many documents are read before it
 * @param reading the resulting reading; null until it is done
 * @param plan the plan created from that reading; null when there is none
 * @param again whether the agency had sent the same text before
 * @param problem why it was refused; null when it was not
 */
public record QueuedDocument(
        UUID id,
        String name,
        @Nullable String text,
        Instant at,
        State state,
        int before,
        @Nullable UUID reading,
        @Nullable UUID plan,
        boolean again,
        @Nullable Problem problem) {

    public enum State {
        WAITING,
        READING,
        DONE,
        REFUSED
    }

    public boolean isQueued() {
        return state == State.WAITING || state == State.READING;
    }

    /**
     * The next document to read.
     *
     * @param sender the viewer who sent it, as JSON
     * @param attempts the number of attempts to read it, including the current one
     */
    record NextDocument(UUID id, String sender, String field, String name, byte[] bytes, int attempts) {}
}
