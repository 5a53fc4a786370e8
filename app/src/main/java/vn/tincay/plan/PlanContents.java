package vn.tincay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.SavingTasks;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.plan.task.content.TaskContents;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.PlanTexts;

/** Reads the content of a plan from its rows and writes it back. */
@Component
public class PlanContents {

    private final JdbcClient sql;
    private final TaskContents taskContents;
    private final SavingTasks savingTasks;
    private final PlanTexts texts;
    private final Provinces provinces;
    private final JsonMapper json;
    private final Clock clock;

    PlanContents(
            JdbcClient sql,
            TaskContents taskContents,
            SavingTasks savingTasks,
            PlanTexts texts,
            Provinces provinces,
            JsonMapper json,
            Clock clock) {
        this.sql = sql;
        this.taskContents = taskContents;
        this.savingTasks = savingTasks;
        this.texts = texts;
        this.provinces = provinces;
        this.json = json;
        this.clock = clock;
    }

    public String toJson(PlanContent content) {
        return json.writeValueAsString(content);
    }

    public PlanContent fromJson(String content) {
        return json.readValue(content, PlanContent.class);
    }

    public PlanContent of(Plan plan) {
        return new PlanContent(
                plan.title(),
                plan.fromYear(),
                plan.toYear(),
                sql.sql("select programme_id from plan.plan_programmes where plan_id = ? order by programme_id")
                        .param(plan.id())
                        .query(UUID.class)
                        .list(),
                plan.objective(),
                plan.answers(),
                plan.answersText(),
                targets(plan.id()),
                taskContents.of(plan),
                texts.of(plan.id()));
    }

    /** The targets of the plan with this id; of a superior plan, for example, only the id is at hand. */
    public List<Target> targets(UUID plan) {
        return sql.sql("select * from plan.targets where plan_id = ? order by position")
                .param(plan)
                .query(PlanContents::target)
                .list();
    }

    /** The targets of several plans, by the id of the plan; plans without targets are left out. */
    public Map<UUID, List<Target>> targets(Collection<UUID> plans) {
        var targets = new HashMap<UUID, List<Target>>();
        sql.sql("select * from plan.targets where plan_id = any (?::uuid[]) order by position")
                .param(plans.stream().map(UUID::toString).toArray(String[]::new))
                .query((RowCallbackHandler)
                        row -> targets.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                                .add(target(row, 0)));
        return targets;
    }

    /** Updates the rows of the plan to this content. The row of the plan itself must exist. */
    public void write(Plan plan, PlanContent content) {
        write(plan, content, false);
    }

    /**
     * Updates the rows of the plan to this content.
     *
     * @param recomputesDue whether all due days are computed again, as on the day of issue
     */
    public void write(Plan plan, PlanContent content, boolean recomputesDue) {
        sql.sql("""
                        update plan.plans set title = ?, folded = ?, from_year = ?, to_year = ?, objective = ?,
                               answers_id = ?, answers_text = ?
                         where id = ?
                        """)
                .param(content.title())
                .param(searchText(plan, content))
                .param(content.fromYear())
                .param(content.toYear())
                .param(content.objective())
                .param(content.answers())
                .param(content.answersText())
                .param(plan.id())
                .update();
        writeProgrammes(plan.id(), content.programmes());
        writeTargets(plan.id(), content.targets());
        texts.write(plan.id(), content.text());
        savingTasks.write(
                new SavingTasks.OwningPlan(
                        plan.id(),
                        plan.agency(),
                        provinces.of(plan.agency()),
                        plan.firstDueDay(clock.getZone()),
                        recomputesDue),
                content.tasks());
    }

    /** Updates only the text of the plan. */
    public void writeText(Plan plan, PlanText text) {
        texts.write(plan.id(), text);
    }

    private static String searchText(Plan plan, PlanContent content) {
        var number = plan.number() == null ? "" : plan.number();
        return VietnameseText.fold(number + " " + content.title() + " " + plan.agencyName());
    }

    private void writeProgrammes(UUID plan, List<UUID> programmes) {
        sql.sql("delete from plan.plan_programmes where plan_id = ?")
                .param(plan)
                .update();
        for (var programme : programmes.stream().distinct().toList()) {
            sql.sql("insert into plan.plan_programmes (plan_id, programme_id) values (?, ?)")
                    .params(plan, programme)
                    .update();
        }
    }

    private void writeTargets(UUID plan, List<Target> targets) {
        sql.sql("delete from plan.targets where plan_id = ?").param(plan).update();
        int position = 0;
        for (var target : targets) {
            int written = sql.sql("""
                            insert into plan.targets (id, plan_id, position, indicator, text, operator, value, unit, year,
                                place, baseline, baseline_year, source_from_line, source_to_line)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (id) do nothing
                            """)
                    .param(target.id())
                    .param(plan)
                    .param(++position)
                    .param(target.indicator())
                    .param(target.text())
                    .param(target.operator() == null ? null : target.operator().sign())
                    .param(target.value())
                    .param(target.unit())
                    .param(target.year())
                    .param(target.place())
                    .param(target.baseline())
                    .param(target.baselineYear())
                    .param(target.fromLine())
                    .param(target.toLine())
                    .update();
            if (written == 0) {
                throw new NotFound(); // the id is that of another plan's target
            }
        }
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        var sign = row.getString("operator");
        return new Target(
                row.getObject("id", UUID.class),
                row.getString("indicator"),
                row.getString("text"),
                sign == null ? null : Operator.ofSign(sign).orElseThrow(),
                row.getBigDecimal("value"),
                row.getString("unit"),
                SqlValues.wholeOrNull(row, "year"),
                row.getString("place"),
                row.getBigDecimal("baseline"),
                SqlValues.wholeOrNull(row, "baseline_year"),
                SqlValues.wholeOrNull(row, "source_from_line"),
                SqlValues.wholeOrNull(row, "source_to_line"));
    }
}
