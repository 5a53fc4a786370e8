package vn.tincay.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Changed;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Confirmers;
import vn.tincay.plan.Seen;

/** Asks for number, day and original of a paper that was issued outside. */
public record RecordPage(PlanHead head, FormInput typed, Confirmers.Confirmer confirmer, Seen.@Nullable Since since) {

    public @Nullable Changed changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
