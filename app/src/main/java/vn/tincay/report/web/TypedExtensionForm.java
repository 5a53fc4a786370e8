package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.TypedDate;

/** The day wished for, and why. */
record TypedExtensionForm(TypedDate wished, String reason) {

    TypedExtensionForm(@Nullable TypedDate wished, @Nullable String reason) {
        this.wished = wished == null ? TypedDate.BLANK : wished;
        this.reason = reason == null ? "" : reason;
    }
}
