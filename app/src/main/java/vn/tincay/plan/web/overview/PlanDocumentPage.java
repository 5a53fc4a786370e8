package vn.tincay.plan.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.plan.web.PlanHead;

/** The original of a plan. */
public record PlanDocumentPage(
        PlanHead head, List<String> lines, @Nullable Attachment file) {}
