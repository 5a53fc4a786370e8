package vn.tincay.plan.task.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Viewer;

/**
 * Reports the progress of a task: text, a figure or a percentage, and files as evidence, including those of the
 * person's draft.
 */
@Component
public class ReportingProgress {

    /** The highest number of files of one entry. */
    public static final int MAX_FILES = 10;

    /**
     * A progress entry. Sent several times with the same id, it is stored once.
     *
     * @param figure the amount reached, in the unit of the goal; null when none was typed
     * @param percent 0 to 100; null when none was typed
     */
    public record Entry(
            UUID id,
            String words,
            @Nullable BigDecimal figure,
            @Nullable Integer percent,
            List<MultipartFile> files) {

        Entry with(List<MultipartFile> other) {
            return new Entry(id, words, figure, percent, other);
        }
    }

    private final PlanTasks tasks;
    private final Attachments attachments;
    private final ProgressDrafts drafts;
    private final SentProgress progress;
    private final Provinces provinces;
    private final JdbcClient sql;
    private final Clock clock;

    ReportingProgress(
            PlanTasks tasks,
            Attachments attachments,
            ProgressDrafts drafts,
            SentProgress progress,
            Provinces provinces,
            JdbcClient sql,
            Clock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.drafts = drafts;
        this.progress = progress;
        this.provinces = provinces;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Stores the input as the person's draft and reports it in one transaction, so that a repeated click waits for the
     * first click; the draft stays after a refusal. An entry with another id leaves an unsent draft unchanged.
     *
     * @param problems the problems of the typed fields
     */
    @Transactional
    public Outcome<PlanTask> send(
            Viewer viewer, UUID id, ProgressDrafts.DraftInput input, Entry entry, List<Problem> problems) {
        var task = tasks.visibleTo(viewer).lockOwn(id);
        if (progress.isUsed(entry.id())) {
            return problems.isEmpty() ? doneIfRepeated(viewer, task, entry) : Outcome.refused(UsedId.problem());
        }
        var refused = new ArrayList<>(problems);
        var isInDraft = drafts.start(viewer, id, input);
        if (isInDraft) {
            input.removedFiles().forEach(file -> drafts.dropFile(viewer, id, file));
            refused.addAll(drafts.attach(viewer, id, entry.files()));
        }
        return refused.isEmpty()
                ? report(viewer, id, isInDraft ? entry.with(List.of()) : entry)
                : Outcome.refused(refused);
    }

    /** Reports an entry; a repeated request gets the first answer again, even when the task has changed since. */
    @Transactional
    public Outcome<PlanTask> report(Viewer viewer, UUID id, Entry entry) {
        var visible = tasks.visibleTo(viewer);
        var task = visible.lockOwn(id);
        if (progress.isUsed(entry.id())) {
            return doneIfRepeated(viewer, task, entry);
        }
        var problems = problems(task, hasParts(visible, id), entry);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (insert(viewer, id, entry) == 0) {
            return Outcome.refused(UsedId.problem()); // the same id was sent for another task at the same moment
        }
        drafts.moveTo(viewer, id, entry.id());
        var refused = attach(viewer, task, entry);
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(refused);
        }
        return Outcome.done(task);
    }

    private Outcome<PlanTask> doneIfRepeated(Viewer viewer, PlanTask task, Entry entry) {
        return progress.isRepeated(viewer, task.id(), entry) ? Outcome.done(task) : Outcome.refused(UsedId.problem());
    }

    private static boolean hasParts(PlanTasks.Visible visible, UUID id) {
        return visible.directlyBelow(id).stream().anyMatch(part -> part.state().counts());
    }

    private static List<Problem> problems(PlanTask task, boolean hasParts, Entry entry) {
        var problems = new ArrayList<Problem>();
        if (!TaskStep.PROGRESS.isOpen(task)) {
            problems.add(Problem.of("plan.task.problem.not-at-work"));
        }
        if (entry.words().isBlank()) {
            problems.add(Problem.at("words", "plan.problem.blank-words"));
        }
        if (hasParts && (entry.figure() != null || entry.percent() != null)) {
            problems.add(Problem.at(entry.figure() != null ? "figure" : "percent", "plan.task.problem.typed-over"));
        }
        if (entry.figure() != null && entry.figure().signum() < 0) {
            problems.add(Problem.at("figure", "plan.target.problem.negative"));
        }
        if (entry.percent() != null && (entry.percent() < 0 || entry.percent() > 100)) {
            problems.add(Problem.at("percent", "plan.target.problem.percent", entry.percent()));
        }
        if (entry.files().size() > MAX_FILES) {
            problems.add(Problem.at("files", "plan.task.problem.many-files", MAX_FILES));
        }
        return problems;
    }

    private int insert(Viewer viewer, UUID task, Entry entry) {
        return sql.sql("""
                        insert into plan.progress (id, task_id, at, person_id, person_name, words, figure, percent)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .param(entry.id())
                .param(task)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(entry.words().strip())
                .param(entry.figure())
                .param(entry.percent())
                .update();
    }

    private List<Problem> attach(Viewer viewer, PlanTask task, Entry entry) {
        var province = provinces.of(viewer.agency());
        for (var file : entry.files()) {
            var problems = attachments
                    .store(file, "files", task.agency(), province, viewer.person())
                    .<List<Problem>>fold(
                            stored -> {
                                sql.sql("insert into plan.progress_files (progress_id, attachment_id) values (?, ?)")
                                        .params(entry.id(), stored.id())
                                        .update();
                                return List.of();
                            },
                            refused -> refused);
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        return List.of();
    }
}
