package vn.tincay.plan.task.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Deletes a wrong progress entry or one of its files permanently, since a picture may expose a person at risk. A file
 * can be removed in every state of the task, an entry only while progress can still be reported, because a
 * confirmation relies on the entry.
 */
@Component
public class RemovingProgress {

    /** @param file null for the whole entry */
    public record RemovalRequest(
            @Nullable UUID entry, @Nullable UUID file, String reason) {}

    /** @param wholeEntry whether the whole entry was removed; otherwise a file */
    public record RemovedProgress(UUID task, boolean wholeEntry, String by, Instant at, String reason) {}

    private final PlanTasks tasks;
    private final Attachments attachments;
    private final JdbcClient sql;
    private final Clock clock;

    RemovingProgress(PlanTasks tasks, Attachments attachments, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> remove(Viewer viewer, UUID id, RemovalRequest request) {
        var task = tasks.visibleTo(viewer).lockOwn(id);
        var subject = request.file() == null ? request.entry() : request.file();
        if (exists("progress_removals where task_id = ? and subject_id = ?", id, subject)) {
            return Outcome.done(task);
        }
        var author = sql.sql("select person_id from plan.progress where id = ? and task_id = ?")
                .param(request.entry())
                .param(id)
                .query(UUID.class)
                .optional();
        if (author.isEmpty()
                || (request.file() != null
                        && !exists(
                                "progress_files where progress_id = ? and attachment_id = ?",
                                request.entry(),
                                request.file()))) {
            return Outcome.refused(Problem.of("plan.task.problem.entry-gone"));
        }
        if (!mayRemove(viewer, author.get())) {
            return Outcome.refused(Problem.of("plan.task.problem.not-yours"));
        }
        if (request.file() == null && !TaskStep.PROGRESS.isOpen(task)) {
            return Outcome.refused(Problem.of("plan.task.problem.entry-stays"));
        }
        var missing = StepInput.reasonProblem("reason", request.reason(), "plan.problem.reason");
        if (missing.isPresent()) {
            return Outcome.refused(missing.get());
        }
        var files = deleteRows(request);
        recordRemoval(viewer, id, request.file() == null ? "entry" : "file", subject, request.reason());
        if (request.file() == null) {
            files.forEach(file -> recordRemoval(viewer, id, "entry-file", file, request.reason()));
        }
        return Outcome.done(task);
    }

    /** Whether this viewer may remove an entry of this author. */
    public static boolean mayRemove(Viewer viewer, UUID author) {
        return author.equals(viewer.person()) || viewer.is(Role.HEAD);
    }

    private List<UUID> deleteRows(RemovalRequest request) {
        List<UUID> files = sql.sql("""
                        delete from plan.progress_files
                         where progress_id = :entry and attachment_id = coalesce(:file::uuid, attachment_id)
                        returning attachment_id
                        """)
                .param("entry", request.entry())
                .param("file", request.file())
                .query(UUID.class)
                .list();
        if (request.file() == null) {
            sql.sql("delete from plan.progress where id = ?")
                    .param(request.entry())
                    .update();
        }
        files.forEach(attachments::remove);
        return files;
    }

    private boolean exists(String rows, @Nullable UUID first, @Nullable UUID second) {
        return sql.sql("select exists (select 1 from plan." + rows + ")")
                .param(first)
                .param(second)
                .query(Boolean.class)
                .single();
    }

    private void recordRemoval(Viewer viewer, UUID task, String kind, @Nullable UUID subject, String reason) {
        sql.sql("""
                        insert into plan.progress_removals (id, task_id, kind, subject_id, at, person_id, person_name, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(task)
                .param(kind)
                .param(subject)
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(reason.strip())
                .update();
    }

    /**
     * Who removed an entry or a file, when and why; empty when it was not removed, and for viewers who may not read its
     * task.
     */
    @Transactional(readOnly = true)
    public Optional<RemovedProgress> of(Viewer viewer, UUID subject) {
        return sql.sql("""
                        select task_id as task, kind = 'entry' as whole_entry, person_name as by, at, reason from plan.progress_removals
                         where subject_id = ? order by at desc limit 1
                        """)
                .param(subject)
                .query(RecordRows.of(RemovedProgress.class))
                .optional()
                .filter(removed -> tasks.visibleTo(viewer).isVisible(removed.task()));
    }
}
