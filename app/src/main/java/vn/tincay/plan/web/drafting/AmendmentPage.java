package vn.tincay.plan.web.drafting;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.version.Amendments;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.SinceWords;

/**
 * The changes of an amendment, for its drafters and for the head who signs it.
 *
 * @param since what changed since the page was shown, when a step was refused for that reason; null otherwise
 */
public record AmendmentPage(
        PlanHeader head,
        Amendments.Amendment amendment,
        PlanDifference difference,
        boolean maySign,
        FormInput input,
        PlanFingerprint.@Nullable ChangesSince since) {

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
