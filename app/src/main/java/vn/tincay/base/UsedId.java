package vn.tincay.base;

import java.util.UUID;

/**
 * The rule for forms that send the id of the record they create. When the same person sends the same content again,
 * they get the answer of the first time. An id that belongs or belonged to another record is refused, and the page
 * shows the input under a new id, so that nothing is lost or overwritten.
 */
public final class UsedId {

    private static final UUID NIL = new UUID(0, 0);

    private UsedId() {}

    /** The refusal of a used id; it does not tell whose record has the id. */
    public static Problem problem() {
        return Problem.of("base.problem.used-id");
    }

    /** Whether this is the nil UUID (all zeros), which programs send by mistake. */
    public static boolean isNil(UUID id) {
        return id.equals(NIL);
    }
}
