package vn.tincay.plan.programme;

/** How well a fact about a programme is confirmed. */
public enum Confirmed {
    /** Read in the source itself. */
    SOURCE("S"),
    /** Read in a secondary source only. */
    SECONDARY("2"),
    /** General knowledge, not yet confirmed. */
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
