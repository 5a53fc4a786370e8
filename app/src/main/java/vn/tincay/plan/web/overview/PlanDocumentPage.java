package vn.tincay.plan.web.overview;

import java.util.List;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.web.PlanHead;

/** The original of a plan. */
public record PlanDocumentPage(PlanHead head, List<String> lines, AttachmentPanel original) {}
