package vn.tincay.agency.standard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.agency.WritingReportingLines;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.Units;

/**
 * Keeps the table of agencies equal to the facts: writes the standard bodies when the facts or the units changed since
 * the last time, and leaves agencies founded on screens alone. An agency that is no longer in the facts ends but stays
 * in the table, since plans and reports refer to it.
 */
@Component
public class RegisteringStandardBodies {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteringStandardBodies.class);
    private static final long LOCK = 0x7469_6e63_6167_6379L;

    private final JdbcClient sql;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final Units units;
    private final WritingReportingLines lines;

    public RegisteringStandardBodies(
            JdbcClient sql,
            DataSource database,
            PlatformTransactionManager transactions,
            Units units,
            WritingReportingLines lines) {
        this.sql = sql;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.units = units;
        this.lines = lines;
        refresh();
    }

    /**
     * Called at start, and after every change of units. When two nodes run it at once, the second finds the work done.
     */
    public final void refresh() {
        transaction.executeWithoutResult(status -> {
            sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            var checksum = FactsChecksum.of(units);
            var written = sql.sql("select checksum from agency.facts")
                    .query(String.class)
                    .optional();
            if (!written.equals(Optional.of(checksum))) {
                write(checksum);
            }
        });
    }

    private void write(String checksum) {
        long start = System.nanoTime();
        var bodies = StandardBody.all();
        var standardAgencies = new StandardAgencies(bodies, units);
        var transfers = new StandardSuccessions(standardAgencies, bodies, units).all();
        var connection = DataSourceUtils.getConnection(database);
        try {
            copyAgencies(connection, standardAgencies);
            copyParents(connection, standardAgencies);
            copySuccessions(connection, transfers);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        lines.drawAll();
        sql.sql("""
                insert into agency.facts (checksum) values (?)
                on conflict (one) do update set checksum = excluded.checksum, written_at = now()
                """).param(checksum).update();
        LOG.info(
                "{} agencies written in {} ms",
                standardAgencies.agencies().size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private void copyAgencies(Connection connection, StandardAgencies standardAgencies) throws SQLException {
        boolean first = sql.sql("select not exists (select 1 from agency.agencies)")
                .query(Boolean.class)
                .single();
        sql.sql("create temporary table coming (like agency.agencies) on commit drop")
                .update();
        try (var rows = new PostgresCopyWriter(
                connection,
                (first ? "agency.agencies" : "coming") + " (id, code, kind, level, name, short_name, folded, unit_code,"
                        + " unit_id, body, parent_id, valid_from, valid_to)")) {
            for (var agency : standardAgencies.agencies()) {
                rows.add(agency.id())
                        .add(agency.code())
                        .add(agency.kind())
                        .add(agency.level().slug())
                        .add(agency.name())
                        .add(agency.shortName())
                        .add(VietnameseText.fold(agency.name()))
                        .add(agency.unitCode())
                        .add(agency.unitId())
                        .add(agency.body())
                        .add(agency.parentId())
                        .add(agency.validFrom())
                        .add(agency.validTo())
                        .end();
            }
        }
        sql.sql("""
                insert into agency.agencies select * from coming
                on conflict (id) do update set kind = excluded.kind, level = excluded.level, name = excluded.name,
                    short_name = excluded.short_name, folded = excluded.folded, unit_code = excluded.unit_code,
                    unit_id = excluded.unit_id, body = excluded.body, parent_id = excluded.parent_id,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to
                """).update();
        if (!first) {
            sql.sql("""
                    update agency.agencies a set valid_to = greatest(valid_from, current_date - 1)
                     where body is not null and valid_to is null and not exists (select 1 from coming c where c.id = a.id)
                    """).update();
        }
        for (var old : standardAgencies.formerNames()) {
            sql.sql("""
                    insert into agency.names values (?, ?, ?, ?, ?)
                    on conflict (agency_id, valid_from) do update
                       set name = excluded.name, short_name = excluded.short_name, valid_to = excluded.valid_to
                    """)
                    .params(old.agency(), old.name(), old.shortName(), old.from(), old.to())
                    .update();
        }
    }

    private void copyParents(Connection connection, StandardAgencies standardAgencies) throws SQLException {
        sql.sql("""
                delete from agency.parents p using agency.agencies a where a.id = p.child_id and a.body is not null
                """).update();
        try (var rows = new PostgresCopyWriter(connection, "agency.parents")) {
            for (var parent : standardAgencies.parents()) {
                rows.add(parent.child())
                        .add(parent.parent())
                        .add(parent.line())
                        .add(parent.from())
                        .add(parent.to())
                        .end();
            }
        }
    }

    private void copySuccessions(Connection connection, List<StandardSuccessions.Transfer> transfers)
            throws SQLException {
        sql.sql("""
                delete from agency.successions s using agency.agencies a where a.id = s.old_id and a.body is not null
                """).update();
        try (var rows = new PostgresCopyWriter(connection, "agency.successions")) {
            for (var transfer : transfers) {
                rows.add(transfer.from())
                        .add(transfer.to())
                        .add(transfer.field())
                        .add(transfer.whole())
                        .add(transfer.inherits())
                        .add(transfer.decidedBy())
                        .end();
            }
        }
    }
}
