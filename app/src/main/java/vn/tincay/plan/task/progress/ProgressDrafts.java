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
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/**
 * Stores a person's unsent report on a task, exactly as typed, with the files chosen so far. Only its author reads it.
 */
@Component
public class ProgressDrafts {

    /** @param entry id of the progress entry it becomes when sent */
    public record Draft(
            UUID entry, String words, String figure, String percent, Instant savedAt, List<Attachment> files) {

        /** Whether all that was typed was deleted again, and no file was chosen. */
        public boolean isBlank() {
            return (words + figure + percent).isBlank() && files.isEmpty();
        }
    }

    /**
     * A draft as typed in the form.
     *
     * @param removedFiles the files of the draft that the form removes
     */
    public record DraftInput(UUID entry, String words, String figure, String percent, List<UUID> removedFiles) {}

    private final PlanTasks tasks;
    private final Attachments attachments;
    private final SentProgress progress;
    private final Provinces provinces;
    private final JdbcClient sql;
    private final Clock clock;

    ProgressDrafts(
            PlanTasks tasks,
            Attachments attachments,
            SentProgress progress,
            Provinces provinces,
            JdbcClient sql,
            Clock clock) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.progress = progress;
        this.provinces = provinces;
        this.sql = sql;
        this.clock = clock;
    }

    /** The draft of this person; empty when there is none or when it was already sent. */
    public Optional<Draft> of(Viewer viewer, PlanTask task) {
        return sql.sql("select * from plan.progress_drafts where task_id = ? and person_id = ? and not "
                        + SentProgress.IS_USED.formatted("entry_id"))
                .params(task.id(), viewer.person())
                .query((row, number) -> new Draft(
                        row.getObject("entry_id", UUID.class),
                        row.getString("words"),
                        row.getString("figure"),
                        row.getString("percent"),
                        SqlValues.moment(row, "saved_at"),
                        attachments.list(files(viewer, task))))
                .optional();
    }

    /**
     * Stores what is typed and returns the time; empty when the report with this id was sent in the meantime. A page
     * opened beside an unsent draft saves its text into that draft, whose id and files stay.
     */
    @Transactional
    public Optional<Instant> save(Viewer viewer, UUID id, DraftInput input) {
        tasks.visibleTo(viewer).lockOwn(id);
        if (progress.isUsed(input.entry())) {
            return Optional.empty();
        }
        discardSent(viewer, id);
        var now = clock.instant();
        write(viewer, id, input, now, "");
        return Optional.of(now);
    }

    /** Stores the draft under its id and returns true; false when the person has an unsent draft under another id. */
    @Transactional
    public boolean start(Viewer viewer, UUID id, DraftInput input) {
        tasks.visibleTo(viewer).lockOwn(id);
        discardSent(viewer, id);
        return write(viewer, id, input, clock.instant(), " where plan.progress_drafts.entry_id = excluded.entry_id")
                > 0;
    }

    /**
     * Deletes a draft whose entry was sent, with its files: they belong to no entry, and no later entry may get them.
     */
    private void discardSent(Viewer viewer, UUID id) {
        var left = sql.sql("""
                        select f.attachment_id from plan.progress_drafts d
                          join plan.progress_draft_files f on (f.task_id, f.person_id) = (d.task_id, d.person_id)
                         where d.task_id = ? and d.person_id = ? and
                        """ + SentProgress.IS_USED.formatted("d.entry_id"))
                .params(id, viewer.person())
                .query(UUID.class)
                .list();
        sql.sql("delete from plan.progress_drafts d where task_id = ? and person_id = ? and "
                        + SentProgress.IS_USED.formatted("d.entry_id"))
                .params(id, viewer.person())
                .update();
        left.forEach(attachments::remove);
    }

    private int write(Viewer viewer, UUID id, DraftInput input, Instant now, String only) {
        return sql.sql("""
                        insert into plan.progress_drafts (task_id, person_id, entry_id, words, figure, percent, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (task_id, person_id) do update set words = excluded.words,
                            figure = excluded.figure, percent = excluded.percent, saved_at = excluded.saved_at
                        """ + only)
                .param(id)
                .param(viewer.person())
                .param(input.entry())
                .param(input.words())
                .param(input.figure())
                .param(input.percent())
                .param(SqlValues.at(now))
                .update();
    }

    /**
     * Adds files to a stored draft and returns the problems of refused files; the other files are stored. When the
     * draft would have too many files, all new ones are refused.
     */
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
    public void dropFile(Viewer viewer, UUID task, UUID file) {
        int dropped = sql.sql("""
                        delete from plan.progress_draft_files where task_id = ? and person_id = ? and attachment_id = ?
                        """).params(task, viewer.person(), file).update();
        if (dropped > 0) {
            attachments.remove(file);
        }
    }

    /** Moves the files of this entry's draft to the entry and deletes the draft; a draft of another entry stays. */
    void moveTo(Viewer viewer, UUID task, UUID entry) {
        sql.sql("""
                        insert into plan.progress_files (progress_id, attachment_id)
                        select d.entry_id, f.attachment_id from plan.progress_drafts d
                          join plan.progress_draft_files f on (f.task_id, f.person_id) = (d.task_id, d.person_id)
                         where d.task_id = ? and d.person_id = ? and d.entry_id = ?
                        """).params(task, viewer.person(), entry).update();
        sql.sql("delete from plan.progress_drafts where task_id = ? and person_id = ? and entry_id = ?")
                .params(task, viewer.person(), entry)
                .update();
    }

    private List<UUID> files(Viewer viewer, PlanTask task) {
        return sql.sql("select attachment_id from plan.progress_draft_files where task_id = ? and person_id = ?")
                .params(task.id(), viewer.person())
                .query(UUID.class)
                .list();
    }
}
