package vn.tincay.plan.web.task;

import vn.tincay.plan.task.PlanTask;

/** Asks for confirmation before a progress entry or one of its files is removed; {@code file} is empty for the whole entry. */
public record ProgressRemovalPage(PlanTask task, String entry, String file, String reason) {}
