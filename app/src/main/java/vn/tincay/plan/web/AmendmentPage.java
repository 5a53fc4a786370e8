package vn.tincay.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Changed;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Amendments;
import vn.tincay.plan.PlanDifference;
import vn.tincay.plan.Seen;

/** What an amendment changes, for those who wrote it and for the head who signs it. */
public record AmendmentPage(
        PlanHead head,
        Amendments.Amendment amendment,
        PlanDifference difference,
        boolean maySign,
        FormInput typed,
        Seen.@Nullable Since since) {

    public @Nullable Changed changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
