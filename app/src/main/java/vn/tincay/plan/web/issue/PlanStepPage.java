package vn.tincay.plan.web.issue;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.PlanHead;
import vn.tincay.plan.web.SinceWords;

/**
 * Asks for what a step needs; {@code step} names the words and the address.
 *
 * @param content what is answered for, on the page of a signature; null elsewhere
 * @param edited how it differs from what was read in its document; null when none was read, or nothing is known of it
 * @param since what happened since the page was made that sent a refused step; null otherwise
 */
public record PlanStepPage(
        PlanHead head,
        String step,
        FormInput typed,
        @Nullable ContentView content,
        @Nullable PlanDifference edited,
        PlanFingerprint.@Nullable Since since) {

    /** Whether the step is asked on a page of its own. */
    public boolean asks() {
        return switch (step) {
            case "signature", "issue", "return", "closure", "removal" -> true;
            default -> false;
        };
    }

    /** Whether the form is there: nothing is signed or numbered on a page of a plan that does not wait for it. */
    public boolean isOpen() {
        return switch (step) {
            case "signature", "issue" -> head.offers(step);
            default -> true;
        };
    }

    /** Whether the step wants a reason. */
    public boolean reasons() {
        return asks() && !step.equals("signature") && !step.equals("issue");
    }

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
