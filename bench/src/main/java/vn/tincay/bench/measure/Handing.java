package vn.tincay.bench.measure;

import java.util.List;
import java.util.UUID;
import vn.tincay.base.Ids;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.handover.CheckingHandover;
import vn.tincay.plan.handover.DueRule;
import vn.tincay.plan.handover.HandingDownPlan;
import vn.tincay.plan.handover.HandoverOrder;
import vn.tincay.plan.handover.HandoverOrder.Assignment;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Hands a whole plan of a province down to 103 of its communes, with the fingerprint that the check before shows. */
public final class Handing implements Bench {

    private static final int TASKS = 33;
    private static final int COMMUNES = 103;

    @Override
    public String name() {
        return "handing";
    }

    @Override
    public String description() {
        return "a plan of " + TASKS + " tasks handed down to " + COMMUNES + " communes";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var province = bed.tables().one(UUID.class, """
                select l.above_id from agency.lines l
                  join agency.agencies above on above.id = l.above_id and above.level = 'province'
                       and above.kind = 'PEOPLES_COMMITTEE' and above.valid_to is null
                  join agency.agencies a on a.id = l.below_id and a.level = 'commune' and a.kind = 'PEOPLES_COMMITTEE'
                       and a.valid_to is null
                 group by l.above_id having count(*) >= ? order by count(*), l.above_id limit 1
                """, COMMUNES);
        var communes = communes(bed, province);
        clear(bed); // removes the rows of an interrupted run
        try {
            var warm = plan(bed, province, 1);
            handDown(bed, province, warm, communes);
            var plan = plan(bed, province, 2);
            var order = order(bed, plan, communes);
            var viewer = InProcessProduct.viewer(province, "province", Role.PROVINCE_LEAD);
            var seen = check(bed, viewer, plan, order);
            var product = bed.inProcess().get(HandingDownPlan.class);
            var effort = bed.effortInProcess(
                    () -> product.handDown(viewer, plan, order, seen).orThrow());
            bed.report(Figure.of("seconds, %d tasks handed to %d communes".formatted(TASKS, COMMUNES), effort.wall())
                    .goal(Goal.atMost(2))
                    .bare(secondsInBareSql(bed, plan, province))
                    .effort(effort)
                    .note("within the application; %,d tasks in one statement, each body with one notice"
                            .formatted(TASKS * COMMUNES)));
        } finally {
            clear(bed);
        }
    }

    private static void handDown(TestBed bed, UUID province, UUID plan, List<UUID> communes) throws Exception {
        var viewer = InProcessProduct.viewer(province, "province", Role.PROVINCE_LEAD);
        var order = order(bed, plan, communes);
        bed.inProcess()
                .get(HandingDownPlan.class)
                .handDown(viewer, plan, order, check(bed, viewer, plan, order))
                .orThrow();
    }

    private static String check(TestBed bed, Viewer viewer, UUID id, HandoverOrder order) throws Exception {
        Plan plan = bed.inProcess().get(Plans.class).visibleTo(viewer).requireOwn(id);
        return bed.inProcess()
                .get(CheckingHandover.class)
                .check(viewer, plan, order)
                .fingerprint()
                .value();
    }

    private static HandoverOrder order(TestBed bed, UUID plan, List<UUID> communes) {
        var tasks = bed.tables()
                .sql()
                .sql("select id from plan.tasks where plan_id = ? and handed_from_id is null")
                .param(plan)
                .query(UUID.class)
                .list();
        return new HandoverOrder(
                Ids.next(),
                tasks.stream()
                        .flatMap(task -> communes.stream().map(commune -> new Assignment(task, commune, false)))
                        .toList(),
                new DueRule.Earlier(5),
                "bench");
    }

    private static List<UUID> communes(TestBed bed, UUID province) {
        return bed.tables()
                .sql()
                .sql("""
                select a.id from agency.lines l join agency.agencies a on a.id = l.below_id
                 where l.above_id = ? and a.level = 'commune' and a.kind = 'PEOPLES_COMMITTEE' and a.valid_to is null
                 order by a.code limit ?
                """)
                .params(province, COMMUNES)
                .query(UUID.class)
                .list();
    }

    /** Stores a plan in force with its tasks and returns its id. */
    private static UUID plan(TestBed bed, UUID province, int number) {
        var plan = Ids.next();
        bed.tables()
                .sql()
                .sql("""
                insert into plan.plans (id, agency_id, drafted_by_id, title, folded, from_year, to_year, number, issued_on,
                                        state, version, changed_at, changed_by, changed_by_name)
                values (:plan, :province, :province, 'bench', 'bench', 2026, 2027, :number || '/KH-BENCH', current_date,
                        'in_force', 1, now(), :province, 'bench')
                """)
                .param("plan", plan)
                .param("province", province)
                .param("number", number)
                .update();
        bed.tables()
                .sql()
                .sql("""
                insert into plan.tasks (id, plan_id, agency_id, position, number, title, time_kind, time_day, due_on)
                select gen_random_uuid(), :plan, :province, n, n::text, 'Nhiệm vụ ' || n, 'by_date', current_date + 90,
                       current_date + 90
                  from generate_series(1, :tasks) n
                """)
                .param("plan", plan)
                .param("province", province)
                .param("tasks", TASKS)
                .update();
        return plan;
    }

    /** The seconds of inserting the same rows again with one statement, and nothing else. */
    private static double secondsInBareSql(TestBed bed, UUID plan, UUID province) {
        var copy = plan(bed, province, 3);
        long began = System.nanoTime();
        bed.tables().sql().sql("""
                insert into plan.tasks (id, province_code, plan_id, agency_id, handed_from_id, handed_at, position, number,
                                        title, time_kind, time_day, due_on)
                select gen_random_uuid(), t.province_code, o.plan_id, t.agency_id, o.id, now(), t.position, t.number,
                       t.title, t.time_kind, t.time_day, t.due_on
                  from plan.tasks t join plan.tasks o on o.plan_id = :copy and o.position = t.position
                 where t.plan_id = :plan and t.handed_from_id is not null
                """).param("copy", copy).param("plan", plan).update();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void clear(TestBed bed) {
        bed.tables()
                .run(
                        "delete from notice.notices where key = 'plan.notice.plan-handed' and arguments::text like '%KH-BENCH%'");
        bed.tables().run("delete from plan.plans where number like '%/KH-BENCH'");
    }
}
