package vn.tincay.plan.programme;

/** How well a fact about a programme is confirmed. */
public enum Confirmed {
    /** The fact was read in the source itself. */
    SOURCE("S"),
    /** The fact was read in a secondary source only. */
    SECONDARY("2"),
    /** The fact is general knowledge, not yet confirmed. */
    UNCONFIRMED("M");

    private final String mark;

    Confirmed(String mark) {
        this.mark = mark;
    }

    static Confirmed ofMark(String mark) {
        for (var confirmed : values()) {
            if (confirmed.mark.equals(mark)) {
                return confirmed;
            }
        }
        throw new IllegalArgumentException(mark);
    }
}
