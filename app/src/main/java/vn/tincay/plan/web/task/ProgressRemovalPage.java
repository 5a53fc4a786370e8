package vn.tincay.plan.web.task;

import vn.tincay.plan.task.PlanTask;

/** Asks before an entry of progress or a file of it goes; {@code file} is empty for the whole entry. */
public record ProgressRemovalPage(PlanTask task, String entry, String file, String reason) {}
