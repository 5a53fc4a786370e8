package vn.tincay.plan.web.task.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tincay.base.ShownFile;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.task.step.TaskEntries.ProgressEntry;
import vn.tincay.plan.task.step.WaitingCompletion;
import vn.tincay.plan.task.step.WaitingCompletions;

/**
 * The completions that wait for the viewer, with what was reported.
 *
 * @param fingerprints the fingerprint of what the page shows of each task, by task id
 * @param ticked the tasks that are ticked, by id
 * @param confirmed how many tasks a step confirmed that was refused for others; otherwise 0
 */
public record ConfirmationsPage(
        List<WaitingCompletion> waiting,
        ListQuery query,
        Map<UUID, String> fingerprints,
        Predicate<UUID> ticked,
        int confirmed) {

    static final String TASK = "task";
    static final String SEEN = "seen.";
    static final String TICK = "tick";

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                "/tasks/confirmations",
                input,
                ListFilter.words("q", "plan.confirmations.words"),
                ListFilter.hidden("plan"),
                ListFilter.hidden(TICK));
    }

    /** The addresses that tick all tasks or none beforehand. */
    public List<Link> tickLinks(Ui ui) {
        return Stream.of("all", "none")
                .map(tick -> new Link(ui.t("plan.confirmations.tick-" + tick), query.hrefWith(TICK, tick)))
                .toList();
    }

    public boolean isTicked(WaitingCompletion one) {
        return ticked.test(one.task().id());
    }

    public String fingerprint(WaitingCompletion one) {
        return Objects.requireNonNullElse(fingerprints.get(one.task().id()), "");
    }

    /** Whether more completions may wait than the page shows. */
    public boolean isFull() {
        return waiting.size() >= WaitingCompletions.MOST;
    }

    /** What the officer should look at before confirming, in words. */
    public List<String> marks(Ui ui, WaitingCompletion one) {
        var marks = new ArrayList<String>();
        var due = one.task().metDue();
        if (one.isLate() && due != null) {
            marks.add(ui.t("plan.confirmations.late", ui.date(due)));
        }
        if (one.progress().isEmpty()) {
            marks.add(ui.t("plan.confirmations.nothing-told"));
        } else if (!one.hasFiles()) {
            marks.add(ui.t("plan.confirmations.no-files"));
        }
        return marks;
    }

    /** How far an entry says the work is; empty when it names no figure. */
    public String figure(Ui ui, WaitingCompletion one, ProgressEntry entry) {
        if (entry.percent() != null) {
            return ui.t("plan.task.percent", entry.percent());
        }
        var unit = Objects.requireNonNullElse(one.task().content().goalUnit(), "");
        return entry.figure() == null ? "" : ui.t("plan.task.figure", ui.number(entry.figure()), unit);
    }

    /** The files of an entry, each sent through its task. */
    public List<ShownFile> files(WaitingCompletion one, ProgressEntry entry) {
        return entry.files().stream()
                .map(file -> file.shownAt("/tasks/" + one.task().id() + "/evidence/" + file.id())
                        .withoutTime())
                .toList();
    }
}
