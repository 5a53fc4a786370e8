package vn.tincay.plan.reading.arrival;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.reading.desk.PuttingOnDesk;

/**
 * A document that was sent and waits to be read, is read, or was.
 *
 * @param name of the file, or {@link PuttingOnDesk#PASTED}
 * @param text what was pasted, null for a file
 * @param before how many are read before it
 * @param reading what it became, when done
 * @param plan what that reading became
 * @param again the agency had put the same text there before
 * @param problem why it was refused
 */
public record Arrival(
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

    public boolean inLine() {
        return state == State.WAITING || state == State.READING;
    }

    /** One to be read now; {@code sender} as it is stored, {@code attempts} counts this one too. */
    record Next(UUID id, String sender, String field, String name, byte[] bytes, int attempts) {}
}
