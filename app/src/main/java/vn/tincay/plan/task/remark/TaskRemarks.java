package vn.tincay.plan.task.remark;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Viewer;

/** Reads the remarks on a task, and records that somebody read them. */
@Component
public class TaskRemarks {

    /**
     * A remark.
     *
     * @param agency the name of the author's body
     * @param words null once the remark is withdrawn
     * @param read whether anybody but the author has opened the task since
     */
    public record Remark(
            UUID id,
            UUID person,
            String by,
            String agency,
            @Nullable String words,
            Instant at,
            boolean read) {

        /** Whether this viewer may withdraw the remark. */
        public boolean isWithdrawableBy(Viewer viewer) {
            return words != null && !read && person.equals(viewer.person());
        }

        private boolean isNewTo(Viewer viewer) {
            return words != null && !read && !person.equals(viewer.person());
        }
    }

    private final PlanTasks tasks;
    private final JdbcClient sql;
    private final SeparateTransaction separate;
    private final Clock clock;

    TaskRemarks(PlanTasks tasks, JdbcClient sql, SeparateTransaction separate, Clock clock) {
        this.tasks = tasks;
        this.sql = sql;
        this.separate = separate;
        this.clock = clock;
    }

    /** The remarks on the task, oldest first; none for a viewer outside {@code TaskScope.IN_LINE}. */
    public List<Remark> of(Viewer viewer, PlanTask task) {
        if (!tasks.visibleTo(viewer).isInLine(task.id())) {
            return List.of();
        }
        return sql.sql("""
                        select r.id, r.person_id as person, r.person_name as by, a.name as agency, r.words, r.at,
                               exists (select 1 from plan.remark_reads d where d.remark_id = r.id) as read
                          from plan.remarks r join agency.agencies a on a.id = r.agency_id
                         where r.task_id = ? order by r.at, r.id
                        """).param(task.id()).query(RecordRows.of(Remark.class)).list();
    }

    /**
     * Records, in the caller's transaction, that the viewer has read the remarks of others, since a new remark answers
     * them.
     */
    void markAnswered(Viewer viewer, PlanTask task) {
        sql.sql("""
                        insert into plan.remark_reads (remark_id, person_id, at)
                        select r.id, :person, :now from plan.remarks r
                         where r.task_id = :task and r.person_id <> :person and r.words is not null
                            on conflict do nothing
                        """)
                .param("person", viewer.person())
                .param("now", SqlValues.at(clock.instant()))
                .param("task", task.id())
                .update();
    }

    /**
     * Records that the viewer has read these remarks. It uses a transaction of its own, because the request that shows
     * them may only read.
     */
    public void markRead(Viewer viewer, List<Remark> shown) {
        var read = shown.stream()
                .filter(remark -> remark.isNewTo(viewer))
                .map(Remark::id)
                .toArray(UUID[]::new);
        if (read.length > 0) {
            separate.run(() -> sql.sql("""
                            insert into plan.remark_reads (remark_id, person_id, at)
                            select remark, ?, ? from unnest(?::uuid[]) as remark on conflict do nothing
                            """)
                    .params(viewer.person(), SqlValues.at(clock.instant()), read)
                    .update());
        }
    }
}
