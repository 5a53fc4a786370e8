package vn.tincay.site.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.base.BackgroundJob;

/**
 * Creates the demonstration's data at the first start, step by step; each step is one transaction. It runs before the
 * port is opened, so that no request sees incomplete data.
 */
@Component
@ConditionalOnProperty("tincay.demo")
class Demonstration implements SmartLifecycle {

    /** The phase before the one that opens the port. */
    static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;

    private final Map<String, Runnable> steps = new LinkedHashMap<>();
    private final DemoProgress progress;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private volatile boolean done;

    Demonstration(
            DemoPeople people,
            OldPlans oldPlans,
            PlanOf2026 planOf2026,
            PastReports pastReports,
            PastFiguresOf2025 pastFiguresOf2025,
            ReportsOf2026 reportsOf2026,
            CurrentTasks thisWeek,
            DemoProgress progress,
            DemoClock clock,
            TransactionTemplate transaction,
            JdbcClient sql) {
        steps.put("people", people::enter);
        steps.put("old-plans", oldPlans::enter);
        steps.put("plan-of-2026", planOf2026::enter);
        steps.put("past-reports", pastReports::enter);
        steps.put("past-figures", pastFiguresOf2025::enter);
        steps.put("reports-of-2026", reportsOf2026::enter);
        steps.put("this-week", thisWeek::enter);
        this.progress = progress;
        this.clock = clock;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    public void start() {
        try {
            BackgroundJob.run("site.demonstration", () -> steps.forEach(this::runOnce));
            done = true;
        } finally {
            clock.reset();
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void runOnce(String step, Runnable enter) {
        transaction.executeWithoutResult(status -> {
            int first = sql.sql("insert into site.demonstration (step) values (?) on conflict do nothing")
                    .param(step)
                    .update();
            if (first == 1) {
                progress.begins(step, List.copyOf(steps.keySet()).indexOf(step) + 1, steps.size());
                enter.run();
                progress.ends();
            }
        });
    }
}
