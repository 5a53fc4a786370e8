package vn.tincay.site.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.base.Job;

/** Lays the demonstration out at the first start, step by step; each step is whole or not there. */
@Component
@ConditionalOnProperty("tincay.demo")
class Demonstration implements ApplicationRunner {

    private final Map<String, Runnable> steps = new LinkedHashMap<>();
    private final TravellingClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Demonstration(
            Cast cast,
            OldPlans oldPlans,
            PlanOf2026 planOf2026,
            PastReports pastReports,
            ReportsOf2026 reportsOf2026,
            ThisWeek thisWeek,
            TravellingClock clock,
            TransactionTemplate transaction,
            JdbcClient sql) {
        steps.put("people", cast::enter);
        steps.put("old plans", oldPlans::enter);
        steps.put("plan of 2026", planOf2026::enter);
        steps.put("reports of 2024 and 2025", pastReports::enter);
        steps.put("reports of 2026", reportsOf2026::enter);
        steps.put("this week", thisWeek::enter);
        this.clock = clock;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            Job.run("site.demonstration", () -> steps.forEach(this::once));
        } finally {
            clock.comeHome();
        }
    }

    private void once(String step, Runnable enter) {
        transaction.executeWithoutResult(status -> {
            int first = sql.sql("insert into site.demonstration (step) values (?) on conflict do nothing")
                    .param(step)
                    .update();
            if (first == 1) {
                enter.run();
            }
        });
    }
}
