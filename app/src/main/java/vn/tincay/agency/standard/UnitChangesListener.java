package vn.tincay.agency.standard;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.BackgroundJob;
import vn.tincay.place.MergerUndone;
import vn.tincay.place.UnitsMerged;

/** Updates the standard agencies when units are merged or a merger is undone while the application runs. */
@Component
class UnitChangesListener {

    private final JdbcClient sql;
    private final RegisteringStandardBodies registering;
    private long known;

    UnitChangesListener(JdbcClient sql, RegisteringStandardBodies registering) {
        this.sql = sql;
        this.registering = registering;
        this.known = stamp();
    }

    /** Rewrites the agencies within 15 seconds when another node changed the units. */
    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    @Transactional
    void refresh() {
        BackgroundJob.run("agency.following-units", this::refreshIfChanged);
    }

    /** Runs on the node that made the change, before other rooms use the new bodies. */
    @EventListener({UnitsMerged.class, MergerUndone.class})
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onChange() {
        registering.refresh();
    }

    private void refreshIfChanged() {
        long stamp = stamp();
        if (stamp != known) {
            registering.refresh();
            known = stamp;
        }
    }

    private long stamp() {
        return sql.sql("select stamp from place.table_state").query(Long.class).single();
    }
}
