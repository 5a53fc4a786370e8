package vn.tincay.base.web;

import java.util.Locale;

/** The look of a state. Each has its own shape and colour and is always shown together with a word. */
public enum StatusTone {
    DONE,
    DONE_LATE,
    OPEN,
    SOON,
    OVERDUE,
    RETURNED,
    /** Completed by the responsible agency; somebody else still has to check it. */
    AWAITING,
    INFO,
    NEUTRAL;

    /** The style class, for example {@code tag-done-late}. */
    public String style() {
        return "tag-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
