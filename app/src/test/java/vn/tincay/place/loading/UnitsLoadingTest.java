package vn.tincay.place.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tincay.TestDatabase;
import vn.tincay.base.Outcome;
import vn.tincay.base.database.Migrations;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.MergingUnits;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;
import vn.tincay.place.Units;

@Tag("slow")
class UnitsLoadingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final UUID SOMEONE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static TestDatabase database;
    private static HikariDataSource pool;

    private JdbcClient sql;
    private Units units;
    private MergingUnits merging;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.fresh();
        var owner = new PGSimpleDataSource();
        owner.setUrl(database.owner().url());
        owner.setUser(database.owner().user());
        owner.setPassword(database.owner().password());
        Migrations.run(
                owner, database.application().user(), database.application().password());
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.application().url());
        pool.setUsername(database.application().user());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(2);
    }

    @AfterAll
    static void closeDatabase() {
        pool.close();
        database.close();
    }

    @BeforeEach
    void reloadUnits() {
        sql = JdbcClient.create(pool);
        database.sql().sql("""
                truncate place.unit_versions, place.successors, place.lineage, place.merged_units, place.mergers;
                delete from place.units;
                update place.table_state set checksum = '', stamp = 0;
                """).update();
        long start = System.nanoTime();
        units = new UnitsLoading(pool).run();
        System.out.printf("loading the table of units: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        merging = new MergingUnits(
                units,
                pool,
                sql,
                new JdbcTransactionManager(pool),
                Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Test
    void theStoredUnitsAreTheShippedUnits() {
        var shipped = UnitTable.bundled();
        assertThat(units.versions()).containsExactlyInAnyOrderElementsOf(shipped.units());
        assertThat(units.successions()).containsExactlyInAnyOrderElementsOf(shipped.successions());
    }

    @Test
    void theSecondStartLoadsNothing() {
        assertThat(storedStamp()).isEqualTo(1);
        new UnitsLoading(pool).run();
        assertThat(storedStamp()).isEqualTo(1);
    }

    @Test
    void aNewReleaseReplacesTheOldOneAndKeepsMergers() {
        var merged = mergeUnits();
        sql.sql("update place.table_state set checksum = 'older'").update();
        var again = new UnitsLoading(pool).run();
        assertThat(again.find(merged.unit().id(), DAY)).isPresent();
        assertThat(again.all(UnitLevel.COMMUNE, DAY)).hasSize(3_319);
        assertThat(UnitsCheck.run(again)).allMatch(UnitsCheck.Finding::holds);
    }

    @Test
    void everyOldFigureIsCountedOnce() {
        assertThat(sql.sql("""
                        select count(*)
                          from place.unit_versions o
                          join place.lineage l on l.from_id = o.unit_id and l.main
                          join place.unit_versions n on n.unit_id = l.to_id
                           and date '2026-11-01' between n.valid_from and coalesce(n.valid_to, 'infinity')
                         where o.level = 'commune' and o.valid_to = date '2025-06-30'
                        """).query(Long.class).single()).isEqualTo(10_035);
        assertThat(sql.sql("select count(distinct from_id) from place.lineage where not exact")
                        .query(Long.class)
                        .single())
                .isEqualTo(441);
    }

    @Test
    void mergesThreeCommunesAndUndoesIt() {
        var versions = units.versions();
        var merged = mergeUnits();
        var old = mergedUnitIds();
        assertThat(old).allSatisfy(id -> {
            assertThat(units.find(id, DAY)).isEmpty();
            assertThat(units.find(id, DAY.minusDays(1))).isPresent();
            assertThat(units.successorsOn(id, DAY)).containsExactly(merged.unit());
        });
        assertThat(countPredecessors(merged.unit().id())).isGreaterThan(3);

        assertThat(merging.undo(merged.id(), SOMEONE)).isInstanceOf(Outcome.Done.class);
        assertThat(units.versions()).isEqualTo(versions);
        assertThat(countPredecessors(merged.unit().id())).isZero();
        assertThat(mergeUnits().unit().id()).isEqualTo(merged.unit().id());
    }

    @Test
    void refusesAnUnlawfulMerger() {
        var elsewhere = units.requireByCode("00004", DAY).id();
        var answer = merging.merge(
                new MergingUnits.Merger(
                        List.of(mergedUnitIds().getFirst(), elsewhere), "1", UnitType.CITY, " ", DAY, "x"),
                SOMEONE);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(4));
        mergeUnits();
        assertThat(merging.merge(merger(), SOMEONE)).isInstanceOf(Outcome.Refused.class);
    }

    private MergingUnits.MergedUnit mergeUnits() {
        return merging.merge(merger(), SOMEONE).orThrow();
    }

    private MergingUnits.Merger merger() {
        return new MergingUnits.Merger(mergedUnitIds(), "31999", UnitType.WARD, "Thử Nghiệm", DAY, "1/NQ-UBTVQH16");
    }

    private List<Integer> mergedUnitIds() {
        var camau = units.requireByCode("96", DAY.minusDays(1));
        return units.children(camau.id(), DAY.minusDays(1)).stream()
                .map(AdminUnit::id)
                .sorted()
                .limit(3)
                .toList();
    }

    private long storedStamp() {
        return sql.sql("select stamp from place.table_state").query(Long.class).single();
    }

    private long countPredecessors(int unit) {
        return sql.sql("select count(*) from place.lineage where to_id = ?")
                .param(unit)
                .query(Long.class)
                .single();
    }
}
