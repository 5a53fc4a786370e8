package vn.tincay.plan.web.overview;

import java.util.List;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.web.PlanHeader;

/** The original of a plan. */
public record PlanDocumentPage(PlanHeader head, List<String> lines, AttachmentPanel original) {}
