package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.TypedDate;

/** The day on which those of a level below are to report, and on what ground; no level where there is but one. */
record TypedDueForm(@Nullable String level, TypedDate due, String reason) {

    TypedDueForm(@Nullable String level, @Nullable TypedDate due, @Nullable String reason) {
        this.level = level == null || level.isBlank() ? null : level;
        this.due = due == null ? TypedDate.BLANK : due;
        this.reason = reason == null ? "" : reason;
    }
}
