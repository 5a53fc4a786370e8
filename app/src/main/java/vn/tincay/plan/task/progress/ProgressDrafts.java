package vn.tincay.plan.task.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Provinces;
import vn.tincay.viewer.Viewer;

/** A person's unsent report on a task, exactly as typed, with the files chosen so far; only its author reads it. */
@Component
public class ProgressDrafts {

    /** @param entry id of the progress entry it becomes when sent */
    public record Draft(
            UUID entry, String words, String figure, String percent, Instant savedAt, List<Attachment> files) {}

    /** The text fields of a draft, as typed in the form. */
    public record DraftInput(UUID entry, String words, String figure, String percent) {}

    private final PlanTasks tasks;
    private final Attachments attachments;
    private final Provinces provinces;
    private final JdbcClient sql;
    private final Clock clock;

    ProgressDrafts(PlanTasks tasks, Attachments attachments, Provinces provinces, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.provinces = provinces;
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Draft> of(Viewer viewer, PlanTask task) {
        return sql.sql("select * from plan.progress_drafts where task_id = ? and person_id = ?")
                .params(task.id(), viewer.person())
                .query((row, number) -> new Draft(
                        row.getObject("entry_id", UUID.class),
                        row.getString("words"),
                        row.getString("figure"),
                        row.getString("percent"),
                        SqlValues.moment(row, "saved_at"),
                        attachments.named(files(viewer, task))))
                .optional();
    }

    @Transactional
    public Instant keep(Viewer viewer, UUID id, DraftInput writing) {
        tasks.visibleTo(viewer).requireOwn(id);
        var now = clock.instant();
        sql.sql("""
                        insert into plan.progress_drafts (task_id, person_id, entry_id, words, figure, percent, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (task_id, person_id) do update set entry_id = excluded.entry_id,
                            words = excluded.words, figure = excluded.figure, percent = excluded.percent,
                            saved_at = excluded.saved_at
                        """)
                .param(id)
                .param(viewer.person())
                .param(writing.entry())
                .param(writing.words())
                .param(writing.figure())
                .param(writing.percent())
                .param(SqlValues.at(now))
                .update();
        return now;
    }

    /** Adds files to a stored draft. A refused file does not stop the others from being stored. */
    @Transactional
    public List<Problem> attach(Viewer viewer, UUID id, List<MultipartFile> sent) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        if (files(viewer, task).size() + sent.size() > ReportingProgress.MAX_FILES) {
            return List.of(Problem.at("files", "plan.task.problem.many-files", ReportingProgress.MAX_FILES));
        }
        var problems = new ArrayList<Problem>();
        var province = provinces.of(viewer.agency());
        for (var file : sent) {
            problems.addAll(attachments
                    .store(file, "files", task.agency(), province, viewer.person())
                    .<List<Problem>>fold(
                            stored -> {
                                sql.sql("""
                                                insert into plan.progress_draft_files (task_id, person_id, attachment_id)
                                                values (?, ?, ?)
                                                """)
                                        .params(id, viewer.person(), stored.id())
                                        .update();
                                return List.of();
                            },
                            refused -> refused));
        }
        return problems;
    }

    /** Removes a file from the draft and deletes its content. */
    @Transactional
    public void drop(Viewer viewer, UUID task, UUID file) {
        int dropped = sql.sql("""
                        delete from plan.progress_draft_files where task_id = ? and person_id = ? and attachment_id = ?
                        """).params(task, viewer.person(), file).update();
        if (dropped > 0) {
            attachments.remove(file);
        }
    }

    /** Moves the files of the draft to this entry and deletes the draft. */
    void moveTo(Viewer viewer, UUID task, UUID entry) {
        sql.sql("""
                        insert into plan.progress_files (progress_id, attachment_id)
                        select :entry, f.attachment_id from plan.progress_draft_files f
                         where f.task_id = :task and f.person_id = :person
                        """)
                .param("entry", entry)
                .param("task", task)
                .param("person", viewer.person())
                .update();
        sql.sql("delete from plan.progress_drafts where task_id = ? and person_id = ?")
                .params(task, viewer.person())
                .update();
    }

    private List<UUID> files(Viewer viewer, PlanTask task) {
        return sql.sql("select attachment_id from plan.progress_draft_files where task_id = ? and person_id = ?")
                .params(task.id(), viewer.person())
                .query(UUID.class)
                .list();
    }
}
