package vn.tincay.plan.web.issue;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.issue.paper.PaperConfirmers;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.SinceWords;

/**
 * Asks for number, day and original of a paper that was issued outside the system.
 *
 * @param since what happened since the page was shown, when the step was refused for that reason; null otherwise
 */
public record PaperRecordPage(
        PlanHeader head,
        FormInput input,
        AttachmentPanel original,
        PaperConfirmers.Confirmer confirmer,
        PlanFingerprint.@Nullable ChangesSince since) {

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
