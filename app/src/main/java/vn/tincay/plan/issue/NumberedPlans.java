package vn.tincay.plan.issue;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.text.Recipients;

/** Tells the numbering books which plan holds a number. The number of an issued plan cannot be released. */
@Component
class NumberedPlans implements NumberedDocuments {

    private final JdbcClient sql;

    NumberedPlans(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isInUse(UUID subject) {
        return sql.sql("select state from plan.plans where id = ?")
                .param(subject)
                .query(String.class)
                .optional()
                .map(PlanState::ofColumn)
                .filter(PlanState::isIssued)
                .isPresent();
    }

    @Override
    public Map<UUID, Numbered> bySubject(Collection<UUID> subjects) {
        return sql
                .sql("""
                        select p.id, p.title, s.person_name, t.recipients, r.plan_id is not null as paper
                          from plan.plans p
                          left join plan.plan_signatures s on s.plan_id = p.id and s.lapsed_at is null
                           and s.version = 1
                          left join plan.plan_texts t on t.plan_id = p.id
                          left join plan.recordings r on r.plan_id = p.id
                         where p.id = any(?)
                        """)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Numbered(
                                row.getString("title").replaceAll("\\s+", " ").strip(),
                                row.getString("person_name"),
                                row.getBoolean("paper")
                                        ? SqlValues.texts(row, "recipients")
                                        : Recipients.printed(SqlValues.texts(row, "recipients")),
                                "/plans/" + row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
