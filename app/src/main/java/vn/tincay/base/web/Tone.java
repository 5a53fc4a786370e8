package vn.tincay.base.web;

import java.util.Locale;

/** How a state looks: each has its own shape and colour, and is always shown together with a word. */
public enum Tone {
    DONE,
    DONE_LATE,
    OPEN,
    SOON,
    OVERDUE,
    RETURNED,
    /** Done as far as its body is concerned; somebody else has yet to look at it. */
    AWAITING,
    INFO,
    NEUTRAL;

    /** The style class, for example {@code tag-done-late}. */
    public String style() {
        return "tag-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
