package vn.tincay.plan.issue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.BackgroundJob;
import vn.tincay.base.database.SqlValues;

/**
 * Puts issued plans into force on their first day of effect, but not before their first year. Several nodes may run
 * this at the same time: each plan changes once.
 */
@Component
public class EnteringIntoForce {

    private final JdbcClient sql;
    private final Clock clock;

    EnteringIntoForce(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Runs every night, and at the start of the application for nights when it was down. */
    @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void enter() {
        BackgroundJob.run("plan.entering-into-force", this::enterAll);
    }

    private void enterAll() {
        sql.sql("""
                        with entered as (
                            update plan.plans set state = 'in_force'
                             where state = 'issued' and effective_on <= :today
                               and from_year <= extract(year from cast(:today as date))
                            returning id)
                        insert into plan.plan_states (id, plan_id, state, at, person_id, person_name)
                        select gen_random_uuid(), id, 'in_force', :at, null, '' from entered
                        """)
                .param("today", LocalDate.now(clock))
                .param("at", SqlValues.at(clock.instant()))
                .update();
    }
}
