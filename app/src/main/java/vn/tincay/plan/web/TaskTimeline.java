package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ShownFile;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.plan.task.due.TaskExtension;
import vn.tincay.plan.task.step.TaskAction;
import vn.tincay.plan.task.step.TaskHistory;
import vn.tincay.plan.task.step.TaskRecord;
import vn.tincay.plan.web.task.TaskPage;

/** Builds the timeline of a task from its stored history, newest first. */
public final class TaskTimeline {

    private final TaskPage page;
    private final List<TimelineEntry> all = new ArrayList<>();

    private TaskTimeline(TaskPage page) {
        this.page = page;
    }

    public static List<TimelineEntry> of(TaskPage page) {
        var timeline = new TaskTimeline(page);
        page.taken().forEach(timeline::taken);
        page.completions().forEach(timeline::met);
        page.progress().forEach(timeline::told);
        page.removed().forEach(timeline::removed);
        page.extensions().forEach(timeline::extension);
        timeline.deed("plan.task-state.REFUSED", page.refusal());
        timeline.deed("plan.task-state.ACCEPTED", page.acceptance());
        timeline.deed(
                page.task().joining() ? "plan.task.asked" : "plan.task.handed-down",
                page.task().handed());
        return TimelineEntry.newestFirst(timeline.all);
    }

    private void taken(TaskHistory.Step step) {
        var title = Words.of("plan.task-event." + step.step());
        if (step.before() != null && step.after() != null) {
            title = Words.of("plan.task.redated", step.before(), step.after());
        } else if (step.givenTo() != null) {
            title = Words.of("plan.task.rerouted", step.givenTo());
        }
        all.add(TimelineEntry.of(step.at(), title, step.by(), step.words())
                .notes(step.brought() ? List.of(Words.of("plan.task.brought")) : List.of()));
    }

    private void met(TaskRecord.CompletionEntry met) {
        var title =
                met.due() == null ? Words.of("plan.task-event.COMPLETE") : Words.of("plan.task.done-for", met.due());
        boolean waits = page.task().isHandedDown() && !met.confirmed();
        all.add(TimelineEntry.of(met.at(), title, met.by(), met.note())
                .facts(List.of(Words.of("plan.task.done-on", met.done())))
                .notes(
                        met.ended()
                                ? List.of(Words.of("plan.task.met-ended"))
                                : waits ? List.of(Words.of("plan.task.met-waits")) : List.of()));
    }

    private void told(TaskRecord.ProgressEntry told) {
        var unit = Objects.requireNonNullElse(page.task().content().goalUnit(), "");
        var title = Words.of("plan.task.told");
        if (told.percent() != null) {
            title = Words.of("plan.task.told-percent", told.percent());
        } else if (told.figure() != null) {
            title = Words.of("plan.task.told-figure", told.figure(), unit);
        }
        var removal = page.href("progress-removal") + "?entry=" + told.id();
        var files = told.files().stream()
                .map(file -> file.shownAt(page.href("evidence/" + file.id()))
                        .withoutTime()
                        .removed(
                                page.removes(told, false)
                                        ? new ShownFile.Removal.Asked(removal + "&file=" + file.id())
                                        : null))
                .toList();
        all.add(TimelineEntry.of(told.at(), title, told.by(), told.words())
                .files(files)
                .links(
                        page.removes(told, true)
                                ? List.of(new TimelineEntry.Link(Words.of("plan.task.remove-entry"), removal, true))
                                : List.of()));
    }

    private void removed(TaskRecord.Removed gone) {
        var title = Words.of(gone.file() ? "plan.task.removed-file" : "plan.task.removed-entry");
        all.add(TimelineEntry.of(gone.at(), title, gone.by(), gone.reason()));
    }

    private void extension(TaskExtension asked) {
        all.add(TimelineEntry.of(
                        asked.askedAt(),
                        Words.of("plan.task.extension-asked", asked.wishedOn()),
                        asked.askedBy(),
                        asked.reason())
                .notes(asked.replacedAt() == null ? List.of() : List.of(Words.of("plan.task.extension-replaced"))));
        if (asked.decidedAt() == null) {
            return;
        }
        var title = asked.grantedOn() != null
                ? Words.of("plan.task.extension-granted", asked.grantedOn())
                : Words.of("plan.task.extension-refused", asked.wishedOn());
        var answer = asked.answer();
        all.add(TimelineEntry.of(asked.decidedAt(), title, asked.decidedBy(), null)
                .facts(answer == null || answer.isBlank() ? List.of() : List.of(Words.of("plan.task.answer", answer))));
    }

    private void deed(String title, @Nullable TaskAction deed) {
        if (deed != null) {
            all.add(TimelineEntry.of(deed.at(), Words.of(title), deed.name(), deed.words()));
        }
    }
}
