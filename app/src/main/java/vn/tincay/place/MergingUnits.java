package vn.tincay.place;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;

/**
 * Merges several communes of one province into one, by a resolution that the shipped table does not know yet. Records
 * that refer to the old units do not move: their figures stay and are shown on the new tree by way of the successors,
 * so undoing the merger loses nothing.
 */
@Component
public class MergingUnits {

    /**
     * The content of the resolution.
     *
     * @param units numbers of the communes that end
     * @param code official code of the new unit; may be the code of a commune that ends
     * @param firstDay first day of the new unit
     */
    public record Merger(
            List<Integer> units, String code, UnitType type, String name, LocalDate firstDay, String basis) {
        public Merger {
            units = List.copyOf(units);
        }
    }

    /** A merger that was entered; {@code id} is needed to undo it. */
    public record MergedUnit(UUID id, AdminUnit unit) {}

    /** The first number for units that mergers create, so that they never collide with the shipped table. */
    private static final int FIRST_OWN_NUMBER = 3_000_000;

    private final Units units;
    private final JdbcClient sql;
    private final UnitRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public MergingUnits(
            Units units, DataSource database, JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.units = units;
        this.sql = sql;
        this.rows = new UnitRows(database);
        // The savepoint leaves the transaction of the request usable when a merger is refused because its unit is in
        // use.
        this.transaction = new TransactionTemplate(transactions, new DefaultTransactionDefinition(PROPAGATION_NESTED));
        this.clock = clock;
    }

    /** Enters a merger; refused with the problems of {@link #problems}. */
    public Outcome<MergedUnit> merge(Merger merger, UUID by) {
        return changeLocked(() -> {
            var problems = problems(merger);
            return problems.isEmpty() ? Outcome.done(insert(merger, by)) : Outcome.refused(problems);
        });
    }

    /** Undoes a merger; refused when the new unit has been merged again or any record refers to it. */
    public Outcome<UUID> undo(UUID merger, UUID by) {
        try {
            return changeLocked(() -> undoLocked(merger, by));
        } catch (DataIntegrityViolationException inUse) {
            return Outcome.refused(Problem.of("place.merging.in-use"));
        }
    }

    /**
     * The reasons why this merger cannot be entered; empty when it can. Changes nothing.
     *
     * @throws NotFound for an unknown unit
     */
    public List<Problem> problems(Merger merger) {
        var problems = new ArrayList<Problem>();
        var lastDay = merger.firstDay().minusDays(1);
        var old = merger.units().stream().distinct().map(units::latest).toList();
        if (old.size() < 2) {
            problems.add(Problem.at("units", "place.merging.two"));
        }
        for (var unit : old) {
            if (unit.level() != UnitLevel.COMMUNE
                    || unit.validTo() != null
                    || unit.validFrom().isAfter(lastDay)) {
                problems.add(Problem.at("units", "place.merging.not-in-force", unit.fullName()));
            }
        }
        if (old.stream().map(AdminUnit::province).distinct().count() > 1) {
            problems.add(Problem.at("units", "place.merging.one-province"));
        }
        if (merger.type().level() != UnitLevel.COMMUNE) {
            problems.add(Problem.at("type", "place.merging.type"));
        }
        if (merger.basis().isBlank()) {
            problems.add(Problem.at("basis", "place.merging.basis"));
        }
        if (merger.name().isBlank()) {
            problems.add(Problem.at("name", "place.merging.name"));
        }
        if (!merger.code().matches("\\d{5}")) {
            problems.add(Problem.at("code", "place.merging.code"));
        } else if (units.byCode(merger.code(), merger.firstDay())
                .filter(unit -> !merger.units().contains(unit.id()))
                .isPresent()) {
            problems.add(Problem.at("code", "place.merging.code-taken", merger.code()));
        }
        return problems;
    }

    private MergedUnit insert(Merger merger, UUID by) {
        int province = units.latest(merger.units().getFirst()).province();
        int number = sql.sql("select coalesce(max(id), ?) + 1 from place.units where id >= ?")
                .params(FIRST_OWN_NUMBER, FIRST_OWN_NUMBER)
                .query(Integer.class)
                .single();
        var unit = new AdminUnit(
                number,
                merger.code(),
                merger.type(),
                merger.name(),
                province,
                province,
                null,
                merger.firstDay(),
                null,
                merger.basis());
        rows.add(unit, positionOf(unit.name()));
        var id = Ids.next();
        sql.sql("insert into place.mergers (id, new_id, first_day, basis, made_by, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, number, merger.firstDay(), merger.basis(), by, SqlValues.at(clock.instant()))
                .update();
        for (int old : new TreeSet<>(merger.units())) {
            sql.sql("insert into place.merged_units (merger_id, old_id) values (?, ?)")
                    .params(id, old)
                    .update();
            rows.add(new Succession(old, number, true, true, merger.basis()));
        }
        sql.sql("call place.end_merged_units()").update();
        return new MergedUnit(id, unit);
    }

    private int positionOf(String name) {
        return (int) units.versions().stream()
                .filter(unit -> VietnameseText.order().compare(unit.name(), name) < 0)
                .count();
    }

    private Outcome<UUID> undoLocked(UUID merger, UUID by) {
        int unit = sql.sql("select new_id from place.mergers where id = ? and undone_at is null")
                .param(merger)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!units.successionsFrom(unit).isEmpty()) {
            return Outcome.refused(Problem.of("place.merging.merged-again"));
        }
        sql.sql("delete from place.lineage where to_id = ?").param(unit).update();
        sql.sql("delete from place.successors where new_id = ?").param(unit).update();
        sql.sql("delete from place.unit_versions where unit_id = ?").param(unit).update();
        sql.sql("delete from place.units where id = ?").param(unit).update();
        sql.sql("""
                update place.unit_versions v
                   set valid_to = null
                  from place.merged_units u
                  join place.mergers m on m.id = u.merger_id
                 where u.merger_id = ? and v.unit_id = u.old_id and v.valid_to = m.first_day - 1
                """).param(merger).update();
        sql.sql("update place.mergers set undone_by = ?, undone_at = ? where id = ?")
                .params(by, SqlValues.at(clock.instant()), merger)
                .update();
        return Outcome.done(merger);
    }

    /**
     * Makes one change at a time, under a lock on the row of {@code place.table_state}. The units in memory are
     * reloaded before and after the change.
     */
    private <T> Outcome<T> changeLocked(Supplier<Outcome<T>> change) {
        var outcome = transaction.execute(status -> {
            sql.sql("select stamp from place.table_state for update")
                    .query(Long.class)
                    .single();
            units.replace(rows.versions(), rows.successions());
            var result = change.get();
            if (result instanceof Outcome.Done<T>) {
                sql.sql("call place.close_lineage()").update();
                sql.sql("update place.table_state set stamp = stamp + 1").update();
            }
            return result;
        });
        reload();
        return Objects.requireNonNull(outcome);
    }

    /**
     * Reloads memory from the table: at once for the rest of this transaction, and again when the transaction ends,
     * since it may be rolled back and the scheduled refresh of this node may have read the table in between.
     */
    private void reload() {
        units.replace(rows.versions(), rows.successions());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    units.replace(rows.versions(), rows.successions());
                }
            });
        }
    }
}
