package vn.tincay.plan;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.document.NumberedDocuments;

/** A plan that is out keeps its number. */
@Component
class NumberedPlans implements NumberedDocuments {

    private final JdbcClient sql;

    NumberedPlans(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean standsUnder(UUID subject) {
        return sql.sql("select state from plan.plans where id = ?")
                .param(subject)
                .query(String.class)
                .optional()
                .map(PlanState::ofColumn)
                .filter(PlanState::isOut)
                .isPresent();
    }
}
