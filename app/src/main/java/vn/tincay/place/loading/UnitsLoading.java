package vn.tincay.place.loading;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.place.UnitRows;
import vn.tincay.place.Units;

/**
 * Writes the shipped table into the database when its checksum differs from the loaded one, then reads the database
 * into memory. When two nodes start together, the second waits for the lock on the row of {@code place.table_state} and
 * finds the work done.
 */
final class UnitsLoading {

    private static final Logger LOG = LoggerFactory.getLogger(UnitsLoading.class);

    private final JdbcClient sql;
    private final UnitRows rows;
    private final TransactionTemplate transaction;

    UnitsLoading(DataSource database) {
        this.sql = JdbcClient.create(database);
        this.rows = new UnitRows(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    Units run() {
        var table = UnitTable.bundled();
        var loaded = sql.sql("select checksum from place.table_state")
                .query(String.class)
                .single();
        if (!loaded.equals(table.checksum())) {
            transaction.executeWithoutResult(status -> load(table));
        }
        return new Units(rows.versions(), rows.successions());
    }

    private void load(UnitTable table) {
        var loaded = sql.sql("select checksum from place.table_state for update")
                .query(String.class)
                .single();
        if (loaded.equals(table.checksum())) {
            return;
        }
        rows.replaceAll(new Units(table.units(), table.successions()));
        sql.sql("call place.end_merged_units()").update();
        sql.sql("call place.close_lineage()").update();
        sql.sql("update place.table_state set checksum = ?, stamp = stamp + 1")
                .param(table.checksum())
                .update();
        LOG.info("loaded {} versions of administrative units", table.units().size());
    }
}
