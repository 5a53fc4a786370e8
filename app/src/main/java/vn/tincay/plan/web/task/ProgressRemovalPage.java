package vn.tincay.plan.web.task;

import java.util.List;
import vn.tincay.base.ShownFile;
import vn.tincay.plan.task.PlanTask;

/**
 * Asks for confirmation before a progress entry or one of its files is removed.
 *
 * @param entry id of the entry
 * @param file id of the file; empty for the whole entry
 * @param files the files that are removed
 */
public record ProgressRemovalPage(PlanTask task, String entry, String file, List<ShownFile> files, String reason) {}
