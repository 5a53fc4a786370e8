package vn.tincay.plan.programme;

/** How certain a fact about a programme is. */
public enum Certainty {
    /** The fact was read in the source itself. */
    SOURCE("S"),
    /** The fact was read in a secondary source only. */
    SECONDARY("2"),
    /** The fact is general knowledge, not yet confirmed. */
    UNCONFIRMED("M");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    static Certainty ofMark(String mark) {
        for (var certainty : values()) {
            if (certainty.mark.equals(mark)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException(mark);
    }
}
