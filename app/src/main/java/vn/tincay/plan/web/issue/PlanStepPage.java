package vn.tincay.plan.web.issue;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.SinceWords;

/**
 * Asks for the input of a plan's step; {@code step} determines the message keys and the address.
 *
 * @param content the content to be signed, on the page of a signature; null elsewhere
 * @param edited how the content differs from what was read in its document, on the page of a signature; null
 *     elsewhere, for a plan without a document, and when its first content is not stored
 * @param since what changed since the page was shown, when the step was refused for that reason; null otherwise
 */
public record PlanStepPage(
        PlanHeader head,
        String step,
        FormInput input,
        @Nullable ContentView content,
        @Nullable PlanDifference edited,
        PlanFingerprint.@Nullable ChangesSince since) {

    /** Whether the step has a page of its own. */
    public boolean hasPage() {
        return switch (step) {
            case "signature", "issue", "return", "closure", "removal" -> true;
            default -> false;
        };
    }

    /**
     * Whether the form is shown. The form of a signature or a number is hidden while the viewer may not sign or
     * number the plan.
     */
    public boolean isOpen() {
        return switch (step) {
            case "signature", "issue" -> head.offers(step);
            default -> true;
        };
    }

    /** Whether the form asks for a reason. */
    public boolean needsReason() {
        return hasPage() && !step.equals("signature") && !step.equals("issue");
    }

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
