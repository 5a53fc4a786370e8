package vn.tincay.plan.web.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.PlanHeader;
import vn.tincay.plan.web.SinceWords;

/**
 * A plan beside the paper it was entered from, for the person who confirms that both agree.
 *
 * @param lines the text of the original; empty when none was read
 * @param corrections facts that officers changed, dropped or added while reading
 * @param difference what was changed in the draft since it was created; null when its first content is not stored
 * @param since what changed since the page was shown, when the step was refused for that reason; null otherwise
 */
public record PaperConfirmationPage(
        PlanHeader head,
        ContentView content,
        List<String> lines,
        AttachmentPanel original,
        List<DocumentReview.Correction> corrections,
        @Nullable PlanDifference difference,
        boolean mayConfirm,
        PlanFingerprint.@Nullable ChangesSince since) {

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return SinceWords.of(ui, since);
    }
}
