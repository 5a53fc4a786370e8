package vn.tincay.plan.web.task.step;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.remark.TaskRemarks;

/**
 * Asks for confirmation before a remark is withdrawn.
 *
 * @param remark null when the viewer has no such remark
 * @param closed why it cannot be withdrawn; null when it can
 */
public record RemarkWithdrawalPage(
        PlanTask task,
        TaskRemarks.@Nullable Remark remark,
        @Nullable Problem closed) {}
