package vn.tincay.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.handover.TaskBranch;
import vn.tincay.viewer.Viewer;

/** Finds tasks. Every query is limited to what the viewer may see. */
@Component
public class PlanTasks {

    /** A filter of tasks; a null or empty field restricts nothing. Withdrawn tasks are listed only by their state. */
    public record Filter(
            String words,
            Owners owners,
            @Nullable DueStatus dueStatus,
            @Nullable TaskState state,
            @Nullable UUID plan) {
        public static final Filter ALL = new Filter("", false, null, null, null);

        public Filter(
                String words,
                boolean mine,
                @Nullable DueStatus dueStatus,
                @Nullable TaskState state,
                @Nullable UUID plan) {
            this(words, mine ? Owners.OURS : Owners.ALL, dueStatus, state, plan);
        }
    }

    /** The agencies whose tasks a list shows. */
    public enum Owners {
        /** The viewer's agency: the tasks that it carries out, and those that its plans themselves state. */
        OURS(TaskScope.OWN_TASK),
        /** The viewer's agency and those to which tasks are handed down from its plans, or that are below it. */
        SUPERVISED(TaskScope.SUPERVISED),
        /** All agencies: every task that the viewer may read. */
        ALL(TaskScope.TASK);

        private final String condition;

        Owners(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcClient sql;
    private final TaskRows rows;
    private final DueStatuses dueStatuses;

    PlanTasks(JdbcClient sql, TaskRows rows, DueStatuses dueStatuses) {
        this.sql = sql;
        this.rows = rows;
        this.dueStatuses = dueStatuses;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer.agency());
    }

    /** The tasks that one agency may read ({@link TaskScope#TASK}). */
    public final class Visible {
        private final UUID me;

        private Visible(UUID me) {
            this.me = me;
        }

        public PlanTask require(UUID id) {
            return requireWhere(id, TaskScope.TASK);
        }

        /** A task of {@link TaskScope#OWN_TASK}, for steps that only the viewer's agency may take. */
        public PlanTask requireOwn(UUID id) {
            return requireWhere(id, TaskScope.OWN_TASK);
        }

        /** The current task, locked with the task above it until the end of the transaction. */
        public PlanTask lock(UUID id) {
            return requireLockedWhere(id, TaskLocks.lockTask(TaskScope.TASK), TaskScope.TASK);
        }

        /** A task of {@link TaskScope#OWN_TASK}, locked with the task above it until the transaction ends. */
        public PlanTask lockOwn(UUID id) {
            return requireLockedWhere(id, TaskLocks.lockTask(TaskScope.OWN_TASK), TaskScope.OWN_TASK);
        }

        /** The current task, locked with the task above it and all tasks below it. */
        public PlanTask lockBranch(UUID id) {
            return requireLockedWhere(id, TaskLocks.lockBranch(TaskScope.TASK), TaskScope.TASK);
        }

        public boolean isVisible(UUID id) {
            return !scoped(" and t.id = :id", TaskScope.TASK, spec -> spec.param("id", id))
                    .isEmpty();
        }

        public boolean isOwn(UUID id) {
            return !scoped(" and t.id = :id", TaskScope.OWN_TASK, spec -> spec.param("id", id))
                    .isEmpty();
        }

        public boolean isInLine(UUID id) {
            return !scoped(" and t.id = :id", TaskScope.IN_LINE, spec -> spec.param("id", id))
                    .isEmpty();
        }

        /** All visible tasks of a plan in its order, then the handed-down ones in the order of their origins. */
        public List<PlanTask> ofPlan(UUID plan) {
            return scoped(
                    " and t.plan_id = :plan order by t.handed_from_id is not null, t.position, a.name, t.id",
                    TaskScope.TASK,
                    spec -> spec.param("plan", plan));
        }

        /** The tasks that the plan itself states, in its order, if the viewer's agency issues or drafts the plan. */
        public List<PlanTask> statedBy(UUID plan) {
            return scoped(
                    " and t.plan_id = :plan and t.handed_from_id is null order by t.position, t.id",
                    TaskScope.OWN_TASK,
                    spec -> spec.param("plan", plan));
        }

        /** The tasks that the plan itself states, locked until the end of the transaction. */
        public List<PlanTask> lockOwnOfPlan(UUID plan) {
            lockWhere(
                    "t.plan_id = :plan and t.handed_from_id is null and " + TaskScope.OWN_TASK,
                    spec -> spec.param("plan", plan));
            return statedBy(plan);
        }

        /** These tasks, locked; {@link NotFound} unless all are tasks of {@link TaskScope#OWN_TASK}. */
        public List<PlanTask> lockOwn(Set<UUID> tasks) {
            var found = lockAll(tasks, TaskScope.OWN_TASK);
            if (found.size() < tasks.size()) {
                throw new NotFound();
            }
            return found;
        }

        /** The visible ones among these tasks, locked until the end of the transaction. */
        public List<PlanTask> lockAll(Set<UUID> tasks) {
            return lockAll(tasks, TaskScope.TASK);
        }

        private List<PlanTask> lockAll(Set<UUID> tasks, String scope) {
            UnaryOperator<StatementSpec> ids = spec -> spec.param("tasks", tasks.toArray(UUID[]::new));
            lockWhere("t.id = any(:tasks) and " + scope, ids);
            return scoped(" and t.id = any(:tasks) order by t.id", scope, ids);
        }

        private void lockWhere(String condition, UnaryOperator<StatementSpec> parameters) {
            parameters
                    .apply(sql.sql(TaskLocks.lockAll(condition)).param("me", me))
                    .query(UUID.class)
                    .list();
        }

        /** The tasks directly below this task: its parts, and the tasks handed down from it. */
        public List<PlanTask> directlyBelow(UUID task) {
            return scoped(
                    " and (t.parent_id = :task or t.handed_from_id = :task) order by t.handed_from_id is not null, t.position, a.name",
                    TaskScope.TASK,
                    spec -> spec.param("task", task));
        }

        /** The task and all visible tasks below it, at any depth. */
        public List<PlanTask> branch(UUID task) {
            return scoped(
                    " and t.id in (" + TaskBranch.IDS
                            + ") order by t.handed_from_id is not null, t.position, a.name, t.id",
                    TaskScope.TASK,
                    spec -> spec.param("task", task));
        }

        /**
         * The {@link TaskScope#OWN_TASK tasks of the viewer's agency} in issued plans due between these days, by due
         * day, except withdrawn ones and those due before the entry of the plan's paper was confirmed.
         */
        public List<PlanTask> ownDue(LocalDate from, LocalDate to) {
            return scoped(
                    " and t.due_on between :from and :to and t.withdrawn_at is null"
                            + " and p.state in ('issued', 'in_force', 'closed') and " + TaskScope.DUE_SINCE_ENTRY
                            + " order by t.due_on, t.id",
                    TaskScope.OWN_TASK,
                    spec -> spec.param("from", from).param("to", to));
        }

        /** Tasks titled with these words, diacritics ignored; those of the viewer's agency first, newest first. */
        public List<PlanTask> matching(String words, int most) {
            return scoped(
                    " and " + SqlValues.folded("t.title") + " like :words order by " + TaskScope.OWN_TASK
                            + " desc, t.id desc limit :most",
                    TaskScope.TASK,
                    spec -> spec.param("words", VietnameseText.like(words)).param("most", most));
        }

        public Page<PlanTask> page(Filter filter, @Nullable Ordering ordering, int number) {
            var page = Page.of(
                    bind(
                            sql.sql(listStatement("*, count(*) over () as total", filter, ordering)
                                    + " limit :size offset :offset"),
                            filter),
                    TaskRows::read,
                    number,
                    Page.USUAL_SIZE);
            return new Page<>(rows.withBodies(page.items()), page.number(), page.size(), page.total());
        }

        /**
         * All tasks that match the filter, without lead and coordinating bodies, fetched in portions; the caller closes
         * the stream.
         */
        public Stream<PlanTask> stream(Filter filter, @Nullable Ordering ordering) {
            return bind(sql.sql(listStatement("*", filter, ordering)), filter)
                    .withFetchSize(Page.FETCH_SIZE)
                    .query(TaskRows::read)
                    .stream();
        }

        private static String listStatement(String columns, Filter filter, @Nullable Ordering ordering) {
            return "select " + columns + " from (" + TaskRows.SELECT + " where " + filter.owners().condition
                    + ") t where true"
                    + TaskListSql.condition(filter) + TaskListSql.order(ordering);
        }

        private StatementSpec bind(StatementSpec query, Filter filter) {
            var state = filter.state();
            return query.param("me", me)
                    .param("words", VietnameseText.like(filter.words()))
                    .param("state", state == null ? null : state.name())
                    .param("today", dueStatuses.today())
                    .param("soon", dueStatuses.today().plusDays(dueStatuses.soonDays()))
                    .param("plan", filter.plan());
        }

        private PlanTask requireLockedWhere(UUID id, String lock, String condition) {
            sql.sql(lock).param("task", id).param("me", me).query(UUID.class).list();
            // Read in a second statement: the one that waited for the lock still sees other rows as before.
            return requireWhere(id, condition);
        }

        private PlanTask requireWhere(UUID id, String condition) {
            return scoped(" and t.id = :id", condition, spec -> spec.param("id", id)).stream()
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        private List<PlanTask> scoped(String rest, String condition, UnaryOperator<StatementSpec> parameters) {
            return rows.list(parameters.apply(
                    sql.sql(TaskRows.SELECT + " where " + condition + rest).param("me", me)));
        }
    }
}
