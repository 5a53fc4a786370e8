package vn.tincay.plan.task.step;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.attachment.Attachment;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.RecordFiles;
import vn.tincay.plan.task.PlanTask;

/** Reads what is stored about a task: progress, removals, completions, acceptance and refusal. */
@Component
public class TaskEntries {

    /**
     * A removed entry or file.
     *
     * @param file whether a file was removed rather than an entry
     */
    public record Removed(boolean file, Instant at, String by, String reason) {}

    /** One report of progress with its evidence; a figure or percentage that was not reported is null. */
    public record ProgressEntry(
            UUID id,
            Instant at,
            UUID person,
            String by,
            String words,
            @Nullable BigDecimal figure,
            @Nullable Integer percent,
            List<Attachment> files) {}

    /**
     * One completion as reported.
     *
     * @param due null for a task without a due day
     * @param note null when none was given
     * @param confirmed whether the body above confirmed it
     * @param ended whether it was withdrawn, returned or reopened
     */
    public record CompletionEntry(
            @Nullable LocalDate due,
            LocalDate done,
            Instant at,
            String by,
            @Nullable String note,
            boolean confirmed,
            boolean ended) {}

    private record File(UUID entry, UUID attachment) {}

    private final JdbcClient sql;
    private final Attachments attachments;

    TaskEntries(JdbcClient sql, Attachments attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    /** All progress entries, newest first. */
    public List<ProgressEntry> progress(PlanTask task) {
        return progress(List.of(task)).getOrDefault(task.id(), List.of());
    }

    /** All progress entries of several tasks, newest first, by the id of the task; tasks without any are left out. */
    public Map<UUID, List<ProgressEntry>> progress(List<PlanTask> tasks) {
        var ids = tasks.stream().map(PlanTask::id).toArray(UUID[]::new);
        var files = sql.sql("""
                        select f.progress_id as entry, f.attachment_id as attachment
                          from plan.progress_files f join plan.progress p on p.id = f.progress_id
                         where p.task_id = any (?)
                        """).param(ids).query(File.class).list();
        var known = attachments.list(files.stream().map(File::attachment).toList());
        return sql
                .sql("select * from plan.progress where task_id = any (?) order by at desc, id desc")
                .param(ids)
                .query((row, number) ->
                        Map.entry(row.getObject("task_id", UUID.class), progressEntry(row, files, known)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ProgressEntry progressEntry(ResultSet row, List<File> files, List<Attachment> attachments)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ofEntry = files.stream()
                .filter(file -> file.entry().equals(id))
                .map(File::attachment)
                .toList();
        return new ProgressEntry(
                id,
                SqlValues.moment(row, "at"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("words"),
                row.getBigDecimal("figure"),
                SqlValues.wholeOrNull(row, "percent"),
                attachments.stream().filter(file -> ofEntry.contains(file.id())).toList());
    }

    /** All removed entries and files, newest first. */
    public List<Removed> removals(PlanTask task) {
        return sql.sql("""
                        select kind = 'file' as file, at, person_name as by, reason from plan.progress_removals
                         where task_id = ? and kind <> 'entry-file' order by at desc
                        """).param(task.id()).query(RecordRows.of(Removed.class)).list();
    }

    /** All reported completions, newest first. */
    public List<CompletionEntry> completions(PlanTask task) {
        return sql.sql("""
                        select occurrence_on as due, done_on as done, at, person_name as by, note,
                               confirmed_at is not null as confirmed, ended_at is not null as ended
                          from plan.completions
                         where task_id = ? order by at desc, id desc
                        """)
                .param(task.id())
                .query(RecordRows.of(CompletionEntry.class))
                .list();
    }

    public Optional<TaskAction> acceptance(PlanTask task) {
        return action(
                "select at, person_id as person, person_name as name, note as words from plan.acceptances where task_id = ?",
                task);
    }

    public Optional<TaskAction> refusal(PlanTask task) {
        return action(
                "select at, person_id as person, person_name as name, reason as words from plan.refusals where task_id = ?",
                task);
    }

    /** The files of all progress entries of the task, and those of this person's unsent draft. */
    public RecordFiles evidence(PlanTask task, UUID person) {
        return attachments.of(sql.sql("""
                        select f.attachment_id from plan.progress_files f join plan.progress p on p.id = f.progress_id
                         where p.task_id = :task
                        union all
                        select attachment_id from plan.progress_draft_files where task_id = :task and person_id = :person
                        """)
                .param("task", task.id())
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    private Optional<TaskAction> action(String query, PlanTask task) {
        return sql.sql(query)
                .param(task.id())
                .query(RecordRows.of(TaskAction.class))
                .optional();
    }
}
