package vn.tincay.plan.answer.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;

/**
 * Stores and reads from which plan the facts of a plan were taken over. An origin is written once and never changed.
 */
@Component
public class Origins {

    /** The kinds of facts that are taken over. */
    public enum Kind {
        TARGET,
        TASK,
        DAY
    }

    /**
     * One fact that was taken over.
     *
     * @param subject the id of the target, task or day in the plan that took it over
     * @param source the plan from which it comes
     * @param version the version of the source plan that was shown
     * @param sourceSubject the id of the fact in the source plan
     * @param changedFields the fields that differ from the source
     */
    public record Origin(
            Kind kind, UUID subject, UUID source, int version, UUID sourceSubject, List<String> changedFields) {}

    /**
     * An origin with the names that pages show.
     *
     * @param plan the plan that took the fact over
     * @param subject the id of the fact in that plan
     * @param source the plan from which it comes
     * @param sourceSubject the id of the fact in the source plan
     * @param sourceName number of the source plan, or its title while it has no number
     * @param sourceNumber number of the task or position of the target in the source plan; null for a day, and when
     *     the fact is no longer there
     * @param changedFields the fields that differed from the source when the fact was taken over
     */
    public record NamedOrigin(
            UUID plan,
            Kind kind,
            UUID subject,
            UUID source,
            UUID sourceSubject,
            String sourceName,
            @Nullable String sourceNumber,
            List<String> changedFields) {}

    private final JdbcClient sql;

    Origins(JdbcClient sql) {
        this.sql = sql;
    }

    public void write(UUID plan, Collection<Origin> origins) {
        for (var origin : origins) {
            sql.sql("""
                            insert into plan.origins
                                (plan_id, kind, subject_id, source_plan_id, source_version, source_subject_id, moved)
                            values (?, ?, ?, ?, ?, ?, ?::text[]) on conflict do nothing
                            """)
                    .param(plan)
                    .param(origin.kind().name())
                    .param(origin.subject())
                    .param(origin.source())
                    .param(origin.version())
                    .param(origin.sourceSubject())
                    .param(origin.changedFields().toArray(String[]::new))
                    .update();
        }
    }

    public List<Origin> of(Plan plan) {
        return sql.sql("select * from plan.origins where plan_id = ?")
                .param(plan.id())
                .query(Origins::read)
                .list();
    }

    /** The origins of those facts of {@code plans} that were taken over from the plan {@code source}. */
    List<NamedOrigin> from(UUID source, Collection<UUID> plans) {
        return named("o.source_plan_id = :source and o.plan_id = any (:plans::uuid[])", source, plans);
    }

    /** The origins of the plan's facts with the names that pages show. */
    private List<NamedOrigin> named(Plan plan) {
        return named("o.plan_id = any (:plans::uuid[])", plan.id(), List.of(plan.id()));
    }

    /** The origins of the plan's facts, by the id of the fact. */
    public Map<UUID, List<NamedOrigin>> bySubject(Plan plan) {
        return named(plan).stream().collect(Collectors.groupingBy(NamedOrigin::subject));
    }

    private List<NamedOrigin> named(String condition, UUID source, Collection<UUID> plans) {
        return sql.sql("""
                        select o.plan_id, o.kind, o.subject_id, o.source_plan_id, o.source_subject_id, o.moved,
                               coalesce(p.number, p.title) as source_name,
                               coalesce(t.number, g.position::text) as source_number
                          from plan.origins o
                          join plan.plans p on p.id = o.source_plan_id
                          left join plan.tasks t on t.id = o.source_subject_id
                          left join plan.targets g on g.id = o.source_subject_id
                         where\s""" + condition)
                .param("source", source)
                .param("plans", plans.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new NamedOrigin(
                        row.getObject("plan_id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("source_plan_id", UUID.class),
                        row.getObject("source_subject_id", UUID.class),
                        row.getString("source_name"),
                        row.getString("source_number"),
                        SqlValues.texts(row, "moved")))
                .list();
    }

    private static Origin read(ResultSet row, int number) throws SQLException {
        return new Origin(
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getObject("source_plan_id", UUID.class),
                row.getInt("source_version"),
                row.getObject("source_subject_id", UUID.class),
                SqlValues.texts(row, "moved"));
    }
}
