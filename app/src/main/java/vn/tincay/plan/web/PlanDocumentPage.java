package vn.tincay.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.Attachment;

/** The paper as it was. */
public record PlanDocumentPage(
        PlanHead head, List<String> lines, @Nullable Attachment file) {}
