package vn.tincay.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.notice.Addressee;
import vn.tincay.notice.Notices;
import vn.tincay.plan.answer.AnswersReminded;
import vn.tincay.plan.drafting.time.TimingText;
import vn.tincay.plan.handover.PlanHandedDown;
import vn.tincay.plan.issue.PlanIssued;
import vn.tincay.plan.issue.PlanSigned;
import vn.tincay.plan.issue.PlanSubmitted;
import vn.tincay.plan.issue.paper.PaperPrepared;
import vn.tincay.plan.task.due.TasksReminded;
import vn.tincay.plan.task.handover.TasksHandedDown;
import vn.tincay.plan.task.remark.TaskRemarked;
import vn.tincay.plan.task.step.TaskAnswered;
import vn.tincay.plan.task.step.TasksDecided;
import vn.tincay.viewer.Role;

/**
 * Sends the notices of this room in the transaction of their event, so that event and notice are stored together or not
 * at all.
 */
@Component
class PlanNotices {

    /**
     * The task that a notice is about.
     *
     * @param from the body that sends the notice
     */
    private record NotifiedTask(UUID id, UUID agency, String title, String from, boolean isCoordinating) {}

    /** Tasks {@code t}, each with the body that handed it down, or with its own body when nobody did. */
    private static final String HANDED_DOWN = """
            select t.id, t.agency_id as agency, t.title, giver.name as "from", t.joining as is_coordinating
              from plan.tasks t
              left join plan.tasks above on above.id = t.handed_from_id
              join agency.agencies giver on giver.id = coalesce(above.agency_id, t.agency_id)
            """;

    private final Notices notices;
    private final JdbcClient sql;

    PlanNotices(Notices notices, JdbcClient sql) {
        this.notices = notices;
        this.sql = sql;
    }

    @EventListener
    void on(TasksHandedDown handed) {
        sql.sql(HANDED_DOWN + """
                         where t.handed_from_id = :origin and t.agency_id in (:agencies) and t.withdrawn_at is null
                        """)
                .param("origin", handed.origin())
                .param("agencies", handed.agencies())
                .query(NotifiedTask.class)
                .list()
                .forEach(task -> notices.send(
                        List.of(Addressee.drafters(task.agency())),
                        "/tasks/" + task.id(),
                        task.isCoordinating() ? "plan.notice.asked" : "plan.notice.handed",
                        task.title(),
                        task.from()));
    }

    /** Sends each body one notice, however many tasks it received. */
    @EventListener
    void on(PlanHandedDown handed) {
        var plan = handed.plan();
        handed.received().stream()
                .collect(Collectors.groupingBy(total -> List.of(total.ordered(), total.coordinating())))
                .forEach((numbers, totals) -> notices.send(
                        totals.stream()
                                .flatMap(total -> total.bodies().stream())
                                .map(body -> Addressee.drafters(body.id()))
                                .toList(),
                        "/tasks/acceptances?plan=" + plan.id(),
                        "plan.notice.plan-handed." + totals.getFirst().kind(),
                        plan.agencyName(),
                        numbers.getFirst(),
                        numbers.getLast(),
                        String.valueOf(plan.number())));
    }

    @EventListener
    void on(TasksReminded reminded) {
        sql.sql(HANDED_DOWN + " where t.id in (:tasks)")
                .param("tasks", reminded.tasks())
                .query(NotifiedTask.class)
                .list()
                .forEach(task -> notices.send(
                        List.of(Addressee.drafters(task.agency())),
                        "/tasks/" + task.id(),
                        "plan.notice.reminded",
                        task.title(),
                        task.from()));
    }

    @EventListener
    void on(AnswersReminded reminded) {
        var arguments = new ArrayList<Object>(List.of(reminded.title(), reminded.issuer()));
        if (reminded.dueOn() != null) {
            arguments.add(TimingText.day(reminded.dueOn()));
        }
        notices.send(
                reminded.agencies().stream().map(Addressee::drafters).toList(),
                "/plans/" + reminded.plan() + "/answer",
                reminded.dueOn() == null ? "plan.notice.answer-reminded" : "plan.notice.answer-reminded-by",
                arguments.toArray());
    }

    @EventListener
    void on(TaskAnswered answered) {
        var above =
                sql.sql("""
                        select above.agency_id as agency, t.id, t.title, taker.name as "from", t.joining as is_coordinating
                          from plan.tasks t join plan.tasks above on above.id = t.handed_from_id
                          join agency.agencies taker on taker.id = t.agency_id
                         where t.id = ?
                        """).param(answered.task()).query(NotifiedTask.class).optional();
        above.ifPresent(task -> notices.send(
                List.of(Addressee.drafters(task.agency())),
                "/tasks/" + task.id(),
                switch (answered.answer()) {
                    case REFUSED -> "plan.notice.refused";
                    case REQUESTED_EXTENSION -> "plan.notice.extension";
                    case REPORTED -> "plan.notice.reported";
                    case UNDONE -> "plan.notice.undone";
                },
                task.title(),
                task.from()));
    }

    /** Notifies the body that has the task, the body above, and those that made earlier remarks. */
    @EventListener
    void on(TaskRemarked remarked) {
        var others = sql.sql("""
                        select t.agency_id from plan.tasks t where t.id = :task and t.agency_id <> :by
                        union
                        select above.agency_id from plan.tasks t join plan.tasks above on above.id = t.handed_from_id
                         where t.id = :task and above.agency_id <> :by
                        union
                        select r.agency_id from plan.remarks r where r.task_id = :task and r.agency_id <> :by
                        """)
                .param("task", remarked.task())
                .param("by", remarked.agency())
                .query(UUID.class)
                .list();
        notices.send(
                others.stream().map(Addressee::drafters).toList(),
                "/tasks/" + remarked.task(),
                "plan.notice.remarked",
                remarked.title(),
                remarked.agencyName());
    }

    @EventListener
    void on(TasksDecided decided) {
        sql.sql(HANDED_DOWN + " where t.id in (:tasks)")
                .param("tasks", decided.tasks())
                .query(NotifiedTask.class)
                .list()
                .forEach(task -> notices.send(
                        List.of(Addressee.drafters(task.agency())),
                        "/tasks/" + task.id(),
                        "plan.notice.decided." + decided.what(),
                        task.title()));
    }

    @EventListener
    void on(PlanSubmitted submitted) {
        notices.send(
                List.of(Addressee.role(submitted.agency(), Role.HEAD)),
                "/plans/" + submitted.plan(),
                "plan.notice.submitted",
                submitted.title());
    }

    @EventListener
    void on(PlanSigned signed) {
        notices.send(
                List.of(Addressee.role(signed.agency(), Role.CLERK)),
                "/plans/" + signed.plan(),
                "plan.notice.signed",
                signed.title());
    }

    @EventListener
    void on(PaperPrepared prepared) {
        notices.send(
                List.of(
                        Addressee.role(prepared.confirmer(), Role.CLERK),
                        Addressee.role(prepared.confirmer(), Role.HEAD)),
                "/plans/" + prepared.plan(),
                "plan.notice.prepared",
                prepared.title());
    }

    @EventListener
    void on(PlanIssued issued) {
        var below = sql.sql("""
                        select a.id from agency.agencies a join plan.plans p on p.id = ?
                         where a.valid_to is null
                           and exists (select 1 from agency.parents x where x.child_id = a.id and x.valid_to is null
                                          and x.parent_id = p.agency_id and x.line <> 'guided')
                        """).param(issued.plan()).query(UUID.class).list();
        var readers = below.stream().map(Addressee::agency).toList();
        if (issued.onPaper()) {
            notices.send(
                    readers,
                    "/plans/" + issued.plan(),
                    "plan.notice.recorded",
                    issued.number(),
                    TimingText.day(issued.issuedOn()),
                    issued.title());
        } else {
            notices.send(readers, "/plans/" + issued.plan(), "plan.notice.issued", issued.number(), issued.title());
        }
    }
}
