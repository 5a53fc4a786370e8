package vn.tincay.visit;

import java.util.List;
import java.util.Set;
import vn.tincay.base.TimelineEntry;
import vn.tincay.document.attachment.AttachmentPanel;

/** @param fingerprint the fingerprint that the buttons send */
public record VisitPage(
        Visit visit,
        Set<VisitStep> steps,
        AttachmentPanel files,
        List<TimelineEntry> timeline,
        String fingerprint,
        String reason) {

    public boolean may(String step) {
        return steps.contains(VisitStep.valueOf(step));
    }
}
