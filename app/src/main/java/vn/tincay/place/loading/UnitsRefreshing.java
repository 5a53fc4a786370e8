package vn.tincay.place.loading;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.BackgroundJob;
import vn.tincay.place.UnitRows;
import vn.tincay.place.Units;

/** Detects within seconds that another node changed the facts, and loads them. */
@Component
class UnitsRefreshing {

    private final Units units;
    private final JdbcClient sql;
    private final UnitRows rows;
    private long known;

    UnitsRefreshing(Units units, DataSource database, JdbcClient sql) {
        this.units = units;
        this.sql = sql;
        this.rows = new UnitRows(database);
        this.known = stamp();
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    @Transactional(readOnly = true)
    void refresh() {
        BackgroundJob.run("place.refreshing", this::loadIfChanged);
    }

    private void loadIfChanged() {
        long stamp = stamp();
        if (stamp == known) {
            return;
        }
        var versions = rows.versions();
        var successions = rows.successions();
        // The facts may change again during the read. The next round then loads the newer ones, and older facts never
        // replace newer ones.
        if (stamp() == stamp) {
            units.replace(versions, successions);
            known = stamp;
        }
    }

    private long stamp() {
        return sql.sql("select stamp from place.table_state").query(Long.class).single();
    }
}
