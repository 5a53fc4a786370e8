package vn.tincay.plan.task.remark;

import java.util.UUID;

/** Event: somebody of this body made a remark on a task. */
public record TaskRemarked(UUID task, String title, UUID agency, String agencyName) {}
