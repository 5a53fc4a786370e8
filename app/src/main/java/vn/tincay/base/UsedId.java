package vn.tincay.base;

import java.util.UUID;

/**
 * The rule of every form that brings the id of the record it creates: the same person sending the same content again is
 * answered as the first time, and an id that holds anything else, or held it before a removal, is refused. The page then
 * shows what was typed under a new id, so that nothing is lost and nothing is overwritten.
 */
public final class UsedId {

    private static final UUID NIL = new UUID(0, 0);

    private UsedId() {}

    /** The refusal; it does not tell whose record has the id. */
    public static Problem problem() {
        return Problem.of("base.problem.used-id");
    }

    /** Whether this is the id without content, which every careless sender shares. */
    public static boolean isNil(UUID id) {
        return id.equals(NIL);
    }
}
