package vn.tincay.plan.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.RecordFiles;
import vn.tincay.plan.Plan;

/**
 * Finds the paper from which a plan was created. The caller must have found the plan through what the viewer may see.
 */
@Component
public class PlanOriginals {

    private final Attachments attachments;

    PlanOriginals(Attachments attachments) {
        this.attachments = attachments;
    }

    public RecordFiles files(Plan plan) {
        return attachments.of(Stream.ofNullable(plan.original()).toList());
    }

    /** The original with its digest, so that a reader can verify a copy. */
    public AttachmentPanel panel(Plan plan) {
        return AttachmentPanel.of(
                files(plan).list(),
                file -> file.shownAt("/plans/" + plan.id() + "/original").withDigest(file.sha256()));
    }
}
