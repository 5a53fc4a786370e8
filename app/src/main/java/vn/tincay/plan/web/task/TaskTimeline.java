package vn.tincay.plan.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ShownFile;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.plan.task.remark.TaskRemarks;
import vn.tincay.plan.task.step.TaskAction;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.TaskHistory;

/** Builds the timeline of a task from its stored history, newest first. */
public final class TaskTimeline {

    private final TaskPage page;
    private final List<TimelineEntry> all = new ArrayList<>();

    private TaskTimeline(TaskPage page) {
        this.page = page;
    }

    public static List<TimelineEntry> of(TaskPage page) {
        var timeline = new TaskTimeline(page);
        page.takenSteps().forEach(timeline::addStep);
        page.completions().forEach(timeline::addCompletion);
        page.progress().forEach(timeline::addProgress);
        page.removed().forEach(timeline::addRemoval);
        page.remarks().forEach(timeline::addRemark);
        page.extensions().forEach(extension -> timeline.all.addAll(extension.timeline()));
        timeline.addAction("plan.task-state.REFUSED", page.refusal());
        timeline.addAction("plan.task-state.ACCEPTED", page.acceptance());
        timeline.addAction(
                page.task().isCoordinating() ? "plan.task.asked" : "plan.task.handed-down",
                page.task().handed());
        return TimelineEntry.newestFirst(timeline.all);
    }

    private void addStep(TaskHistory.Step step) {
        var title = Words.of("plan.task-event." + step.step());
        if (step.before() != null && step.after() != null) {
            title = Words.of("plan.task.redated", step.before(), step.after());
        } else if (step.givenTo() != null) {
            title = Words.of("plan.task.rerouted", step.givenTo());
        }
        all.add(TimelineEntry.of(step.at(), title, step.by(), step.words())
                .notes(step.followsFromAbove() ? List.of(Words.of("plan.task.brought")) : List.of()));
    }

    private void addCompletion(TaskEntries.CompletionEntry completion) {
        var title = completion.due() == null
                ? Words.of("plan.task-event.COMPLETE")
                : Words.of("plan.task.done-for", completion.due());
        boolean waits = page.task().isHandedDown() && !completion.confirmed();
        all.add(TimelineEntry.of(completion.at(), title, completion.by(), completion.note())
                .facts(List.of(Words.of("plan.task.done-on", completion.done())))
                .notes(
                        completion.ended()
                                ? List.of(Words.of("plan.task.met-ended"))
                                : waits ? List.of(Words.of("plan.task.met-waits")) : List.of()));
    }

    private void addProgress(TaskEntries.ProgressEntry entry) {
        var unit = Objects.requireNonNullElse(page.task().content().goalUnit(), "");
        var title = Words.of("plan.task.told");
        if (entry.percent() != null) {
            title = Words.of("plan.task.told-percent", entry.percent());
        } else if (entry.figure() != null) {
            title = Words.of("plan.task.told-figure", entry.figure(), unit);
        }
        var removal = page.href("progress-removal") + "?entry=" + entry.id();
        var files = entry.files().stream()
                .map(file -> file.shownAt(page.href("evidence/" + file.id()))
                        .withoutTime()
                        .removableBy(
                                page.mayRemove(entry, false)
                                        ? new ShownFile.Removal.ByPage(removal + "&file=" + file.id())
                                        : null))
                .toList();
        all.add(TimelineEntry.of(entry.at(), title, entry.by(), entry.words())
                .files(files)
                .links(
                        page.mayRemove(entry, true)
                                ? List.of(new TimelineEntry.Link(Words.of("plan.task.remove-entry"), removal, true))
                                : List.of()));
    }

    private void addRemoval(TaskEntries.Removed removed) {
        var title = Words.of(removed.file() ? "plan.task.removed-file" : "plan.task.removed-entry");
        all.add(TimelineEntry.of(removed.at(), title, removed.by(), removed.reason()));
    }

    private void addRemark(TaskRemarks.Remark remark) {
        var title = Words.of(remark.words() == null ? "plan.remark.withdrawn" : "plan.remark.by", remark.agency());
        all.add(TimelineEntry.of(remark.at(), title, remark.by(), remark.words())
                .links(
                        remark.isWithdrawableBy(page.viewer())
                                ? List.of(new TimelineEntry.Link(
                                        Words.of("plan.remark.withdraw"),
                                        page.href("remark-withdrawal") + "?remark=" + remark.id(),
                                        true))
                                : List.of()));
    }

    private void addAction(String title, @Nullable TaskAction action) {
        if (action != null) {
            all.add(TimelineEntry.of(action.at(), Words.of(title), action.name(), action.words()));
        }
    }
}
