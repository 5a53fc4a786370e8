package vn.tincay.bench.country;

import java.util.UUID;
import vn.tincay.bench.product.Tables;

/**
 * A national plan with twelve tasks, handed down to every province and from there to every commune; about seven in ten
 * of the tasks handed down are done, most of them in time. It is removed on close, so that other measurements keep
 * their data.
 */
public final class NationalTasks implements AutoCloseable {

    private static final int TASKS = 12;

    private static final String NUMBER = "9999/KH-ĐL";

    private final Tables tables;
    private final UUID plan = UUID.randomUUID();

    public NationalTasks(Tables tables) {
        this.tables = tables;
    }

    /** @return the number of tasks written */
    public int write() {
        deletePlan(); // an interrupted run leaves its plan behind
        tables.sql().sql("""
                        insert into plan.plans (id, agency_id, drafted_by_id, title, folded, from_year, to_year, number,
                                                issued_on, effective_on, state, version, changed_at, changed_by, changed_by_name)
                        select :plan, id, id, 'Kế hoạch đo lường', 'ke hoach do luong', extract(year from current_date),
                               extract(year from current_date), :number, current_date - 200, current_date - 200,
                               'in_force', 1, now(), id, 'bench'
                          from agency.agencies where code = 'bo-noi-vu'
                        """).param("plan", plan).param("number", NUMBER).update();
        int written =
                tables.sql().sql("""
                        insert into plan.tasks (id, plan_id, agency_id, position, title, time_kind, time_day, due_on)
                        select uuidv7(), p.id, p.agency_id, n, 'Nhiệm vụ ' || n, 'by_date', current_date + 90 - 15 * n,
                               current_date + 90 - 15 * n
                          from plan.plans p, generate_series(1, :tasks) n where p.id = :plan
                        """).param("plan", plan).param("tasks", TASKS).update();
        written += handDown("province", "t.handed_from_id is null");
        written += handDown("commune", "t.handed_from_id is not null and v.province_id = above.unit_id");
        tables.sql().sql("""
                        insert into plan.completions (id, task_id, occurrence_on, done_on, at, person_id, person_name, confirmed_at)
                        select uuidv7(), t.id, t.due_on, least(t.due_on + (random() * 20)::int - 16, current_date), now(),
                               t.agency_id, 'bench', now()
                          from plan.tasks t where t.plan_id = :plan and t.handed_from_id is not null and random() < .7
                        """).param("plan", plan).update();
        tables.run("vacuum analyze plan.tasks, plan.completions, plan.plans");
        return written;
    }

    private int handDown(String level, String condition) {
        return tables.sql()
                .sql("""
                        insert into plan.tasks (id, province_code, plan_id, agency_id, handed_from_id, handed_at, handed_by,
                                                handed_by_name, position, title, time_kind, time_day, due_on)
                        select uuidv7(), province.unit_code, t.plan_id, a.id, t.id, now() - interval '190 days', a.id, 'bench',
                               t.position, t.title, 'by_date', t.due_on, t.due_on
                          from plan.tasks t
                          join agency.agencies above on above.id = t.agency_id
                          join agency.agencies a on a.level = '%s' and a.body = 'ubnd' and a.valid_to is null
                          join lateral (select province_id from place.unit_versions where unit_id = a.unit_id
                                         order by valid_from desc limit 1) v on true
                          join agency.agencies province on province.unit_id = v.province_id and province.body = 'ubnd'
                           and province.level = 'province' and province.valid_to is null
                         where t.plan_id = :plan and %s
                        """.formatted(level, condition))
                .param("plan", plan)
                .update();
    }

    @Override
    public void close() {
        deletePlan();
        tables.run("vacuum analyze plan.tasks, plan.completions, plan.plans");
    }

    private void deletePlan() {
        tables.sql()
                .sql("delete from plan.plans where number = ?")
                .param(NUMBER)
                .update();
    }
}
