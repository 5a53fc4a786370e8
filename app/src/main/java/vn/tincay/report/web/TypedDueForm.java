package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.TypedDate;

/** The day on which those below are to report, and on what ground. */
record TypedDueForm(TypedDate due, String reason) {

    TypedDueForm(@Nullable TypedDate due, @Nullable String reason) {
        this.due = due == null ? TypedDate.BLANK : due;
        this.reason = reason == null ? "" : reason;
    }
}
