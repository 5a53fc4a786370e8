package vn.tincay.plan.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;

/** Reads the text of a plan from its rows and writes it back. */
@Component
public class PlanTexts {

    private static final List<String> DELETES = List.of(
            "delete from plan.plan_texts where plan_id = ?",
            "delete from plan.plan_sections where plan_id = ?",
            "delete from plan.report_days where plan_id = ?");

    private final JdbcClient sql;

    PlanTexts(JdbcClient sql) {
        this.sql = sql;
    }

    public PlanText of(UUID plan) {
        var text = sql.sql("select bases, recipients from plan.plan_texts where plan_id = ?")
                .param(plan)
                .query((row, number) -> new PlanText(
                        SqlValues.texts(row, "bases"), List.of(), SqlValues.texts(row, "recipients"), List.of()))
                .optional()
                .orElse(PlanText.NONE);
        return new PlanText(text.bases(), sections(plan), text.recipients(), reports(plan));
    }

    /** Replaces the stored text of the plan. */
    public void write(UUID plan, PlanText text) {
        for (var delete : DELETES) {
            sql.sql(delete).param(plan).update();
        }
        if (!text.bases().isEmpty() || !text.recipients().isEmpty()) {
            sql.sql("insert into plan.plan_texts (plan_id, bases, recipients) values (?, ?, ?)")
                    .params(plan, strings(text.bases(), line -> line), strings(text.recipients(), line -> line))
                    .update();
        }
        writeSections(plan, text.sections());
        writeReports(plan, text.reports());
    }

    private void writeSections(UUID plan, List<TextSection> sections) {
        sql.sql("""
                        insert into plan.plan_sections (plan_id, position, code, title, body)
                        select :plan, one.position, one.code, one.title, one.body
                          from unnest(:codes::text[], :titles::text[], :bodies::text[]) with ordinality
                               as one (code, title, body, position)
                        """)
                .param("plan", plan)
                .param("codes", strings(sections, TextSection::code))
                .param("titles", strings(sections, TextSection::title))
                .param("bodies", strings(sections, TextSection::body))
                .update();
    }

    private void writeReports(UUID plan, List<ReportDay> reports) {
        sql.sql("""
                        insert into plan.report_days (plan_id, position, reporter, receiver, day, month, year, frequency)
                        select :plan, one.position, one.reporter, one.receiver, one.day, one.month, one.year, one.frequency
                          from unnest(:reporters::text[], :receivers::text[], :days::int[], :months::int[], :years::int[],
                                      :frequencies::text[]) with ordinality
                               as one (reporter, receiver, day, month, year, frequency, position)
                        """)
                .param("plan", plan)
                .param("reporters", strings(reports, ReportDay::from))
                .param("receivers", strings(reports, ReportDay::to))
                .param(
                        "days",
                        numbers(
                                reports,
                                day -> day.day() == null ? null : day.day().getDayOfMonth()))
                .param(
                        "months",
                        numbers(
                                reports,
                                day -> day.day() == null ? null : day.day().getMonthValue()))
                .param("years", numbers(reports, ReportDay::year))
                .param(
                        "frequencies",
                        strings(
                                reports,
                                day -> day.frequency() == null
                                        ? null
                                        : day.frequency().code()))
                .update();
    }

    private List<TextSection> sections(UUID plan) {
        return sql.sql("select code, title, body from plan.plan_sections where plan_id = ? order by position")
                .param(plan)
                .query(TextSection.class)
                .list();
    }

    private List<ReportDay> reports(UUID plan) {
        return sql.sql("select * from plan.report_days where plan_id = ? order by position")
                .param(plan)
                .query(PlanTexts::report)
                .list();
    }

    private static ReportDay report(ResultSet row, int number) throws SQLException {
        var month = SqlValues.wholeOrNull(row, "month");
        var frequency = row.getString("frequency");
        return new ReportDay(
                row.getString("reporter"),
                row.getString("receiver"),
                month == null ? null : MonthDay.of(month, row.getInt("day")),
                SqlValues.wholeOrNull(row, "year"),
                frequency == null ? null : ReportFrequency.ofCode(frequency).orElseThrow());
    }

    private static <T> @Nullable String[] strings(List<T> items, Function<T, @Nullable String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }

    private static <T> @Nullable Integer[] numbers(List<T> items, Function<T, @Nullable Integer> value) {
        return items.stream().map(value).toArray(Integer[]::new);
    }
}
