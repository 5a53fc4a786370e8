package vn.tincay.report.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Ui;
import vn.tincay.place.MergingUnits;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;
import vn.tincay.place.Units;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.exchange.ImportedSubmission;
import vn.tincay.report.exchange.ImportingFigures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** Sums over the whole country need a database that no other test writes to. */
@SpringBootTest(properties = "tincay.test.database=rollups")
class RollupsTest {

    private static final LocalDate OLD = LocalDate.of(2025, 6, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static int month;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Rollups rollups;

    @Autowired
    ImportingFigures importing;

    @Autowired
    Units units;

    @Autowired
    Agencies agencies;

    @Autowired
    MergingUnits merging;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = monthPeriod(2021, ++month);
    }

    @Test
    void aStoredValueIsInTheProvinceAndTheCountryAtOnce() {
        var a = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        testData.draft(COMMUNE_B, "gbv-month", period, Map.of("households", "4"));
        var row = onlyRow(rollupFor(MINISTRY, Rollup.Grouping.NATION, null, LocalDate.now(Ui.ZONE), period));
        assertThat(householdsOf(row)).isEqualTo(7);
        assertThat(row.isProvisional()).isTrue();
        testData.enterFigures(COMMUNE_A, a, Map.of("households", "10")).orThrow();
        assertThat(householdsOf(
                        onlyRow(rollupFor(PROVINCE, Rollup.Grouping.PROVINCE, null, LocalDate.now(Ui.ZONE), period))))
                .isEqualTo(14);
        testData.enterFigures(COMMUNE_A, a, Map.of("households", "")).orThrow();
        assertThat(householdsOf(
                        onlyRow(rollupFor(PROVINCE, Rollup.Grouping.PROVINCE, null, LocalDate.now(Ui.ZONE), period))))
                .isEqualTo(4);
        testData.sign(COMMUNE_A, a).orThrow();
        testData.accept(PROVINCE, a).orThrow();
        assertThat(onlyRow(rollupFor(PROVINCE, Rollup.Grouping.PROVINCE, null, LocalDate.now(Ui.ZONE), period))
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void figuresApprovedAtTheTopAreFinal() {
        var top = testData.draft(MINISTRY, "gbv-month", period, Map.of("households", "5"));
        testData.sign(MINISTRY, top).orThrow();
        for (var by : List.of(Rollup.Grouping.NATION, Rollup.Grouping.COMMUNE)) {
            assertThat(onlyRow(rollupFor(MINISTRY, by, null, LocalDate.now(Ui.ZONE), period))
                            .isProvisional())
                    .isTrue();
        }
        testData.approve(MINISTRY, top).orThrow();
        for (var by : List.of(Rollup.Grouping.NATION, Rollup.Grouping.COMMUNE)) {
            assertThat(onlyRow(rollupFor(MINISTRY, by, null, LocalDate.now(Ui.ZONE), period))
                            .isProvisional())
                    .isFalse();
        }
    }

    @Test
    void showsNothingOutsideTheViewersUnit() {
        testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        testData.draft(COMMUNE_B, "gbv-month", period, Map.of("households", "4"));
        assertThat(rollupFor(
                                vn.tincay.People.Place.OTHER_PROVINCE,
                                Rollup.Grouping.PROVINCE,
                                null,
                                LocalDate.now(Ui.ZONE),
                                period)
                        .rows())
                .isEmpty();
        assertThat(householdsOf(onlyRow(rollupFor(COMMUNE_A, Rollup.Grouping.COMMUNE, null, OLD, period))))
                .isEqualTo(3);
        int province = units.requireByCode("92", LocalDate.now(Ui.ZONE)).id();
        assertThatThrownBy(
                        () -> rollupFor(COMMUNE_A, Rollup.Grouping.COMMUNE, province, LocalDate.now(Ui.ZONE), period))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void mergedCommunesLoseNoFiguresInEitherStructure() {
        var successor = units.all(UnitLevel.COMMUNE, NEW).stream()
                .filter(unit -> units.successionsTo(unit.id()).size() == 3
                        && units.successionsTo(unit.id()).stream().allMatch(succession -> succession.whole()))
                .findFirst()
                .orElseThrow();
        long number = 1;
        for (var succession : units.successionsTo(successor.id())) {
            storeReport(succession.from(), "2025-05", number);
            number *= 10;
        }
        storeReport(successor.id(), "2025-08", 5000);
        var months = List.of(Period.of("2025-05"), Period.of("2025-08"));
        var before = rollupFor(MINISTRY, Rollup.Grouping.COMMUNE, successor.province(), OLD, months);
        assertThat(before.rows().stream().map(RollupsTest.this::householdsOf)).contains(1L, 10L, 100L);
        var after = rollupFor(MINISTRY, Rollup.Grouping.COMMUNE, successor.province(), NEW, months);
        assertThat(after.rows())
                .filteredOn(row -> row.unit() == successor.id())
                .singleElement()
                .satisfies(row -> {
                    assertThat(householdsOf(row)).isEqualTo(5111);
                    assertThat(row.reports()).isEqualTo(4);
                });
        for (var day : List.of(OLD, NEW)) {
            var provinces = rollupFor(MINISTRY, Rollup.Grouping.PROVINCE, null, day, months);
            assertThat(provinces.rows().stream()
                            .mapToLong(RollupsTest.this::householdsOf)
                            .sum())
                    .isEqualTo(5111);
            assertThat(householdsOf(onlyRow(rollupFor(MINISTRY, Rollup.Grouping.NATION, null, day, months))))
                    .isEqualTo(5111);
        }
    }

    @Test
    void undoingAMergerRestoresTheFigures() {
        var province = units.provinces(NEW).get(20);
        var three = units.children(province.id(), LocalDate.now(Ui.ZONE)).subList(0, 3);
        long number = 1;
        for (var unit : three) {
            storeReport(unit.id(), monthPeriod(2025, 9), number);
            number *= 10;
        }
        var tomorrow = LocalDate.now(Ui.ZONE).plusDays(1);
        var ids = three.stream().map(unit -> unit.id()).toList();
        var mergedUnit = merging.merge(
                        new MergingUnits.Merger(
                                ids, three.getFirst().code(), UnitType.COMMUNE, "Hợp Nhất", tomorrow, "NQ thử"),
                        UUID.randomUUID())
                .orThrow();
        var month = List.of(Period.of(monthPeriod(2025, 9)));
        var merged = rollupFor(MINISTRY, Rollup.Grouping.COMMUNE, province.id(), tomorrow, month);
        assertThat(householdsOf(onlyRow(merged))).isEqualTo(111);
        assertThat(onlyRow(merged).unit()).isEqualTo(mergedUnit.unit().id());
        assertThat(rollupFor(MINISTRY, Rollup.Grouping.COMMUNE, province.id(), tomorrow.minusDays(1), month)
                        .rows())
                .hasSize(3);
        merging.undo(mergedUnit.id(), UUID.randomUUID()).orThrow();
        assertThat(rollupFor(MINISTRY, Rollup.Grouping.COMMUNE, province.id(), tomorrow, month)
                        .rows())
                .extracting(Rollup.Row::unit)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void talliesEqualTheStoredFiguresUnderConcurrency() throws Exception {
        var march = Period.of("2026-03");
        var codes = new ArrayList<String>();
        for (var unit : units.children(units.provinces(NEW).get(3).id(), NEW).subList(0, 40)) {
            codes.add(appointReporter(unit.id()));
        }
        var ministry = testData.at(MINISTRY, Role.SYSTEM);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            var random = new Random(writer);
            writers.add(() -> {
                int stored = 0;
                for (int round = 0; round < 8; round++) {
                    var submissions = new ArrayList<ImportedSubmission>();
                    for (int row = 1; row <= 20; row++) {
                        var importedSubmission =
                                new ImportedSubmission(row, codes.get(random.nextInt(codes.size())), march);
                        for (int cell = 0; cell < 10; cell++) {
                            if (random.nextInt(8) == 0) {
                                importedSubmission.clear(random.nextInt(30));
                            } else {
                                importedSubmission.put(random.nextInt(30), random.nextInt(100));
                            }
                        }
                        submissions.add(importedSubmission);
                    }
                    stored += importing
                            .store(ministry, testData.forms.require("gbv-month"), submissions, List.of())
                            .submissions();
                }
                return stored;
            });
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(writers)) {
                assertThat(done.get()).isPositive();
            }
        }
        Owner.of(context)
                .sql(
                        "delete from report.reports where period = ? and agency_id in (select agency_id from report.reports where period = ? limit 5)")
                .params(march.toString(), march.toString())
                .update();
        assertThat(sql.sql("select count(*) from report.tally_faults")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void storeReport(int unit, String month, long households) {
        var submission = new ImportedSubmission(1, appointReporter(unit), Period.of(month));
        submission.put(testData.forms.require("gbv-month").require("households").position(), households);
        var stored = importing.store(
                testData.at(MINISTRY, Role.SYSTEM),
                testData.forms.require("gbv-month"),
                List.of(submission),
                List.of());
        assertThat(stored.errors()).isEmpty();
    }

    /** Appoints the People's Committee of the unit as reporter to the ministry; returns the code of the committee. */
    private String appointReporter(int unit) {
        var agency = agencies.ofUnit(unit, units.latest(unit).validFrom()).stream()
                .filter(one -> one.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .findFirst()
                .orElseThrow();
        testData.writing.assign(
                "gbv-month", testData.people.agency(MINISTRY), List.of(agency.id()), ReportTestData.SINCE);
        return agency.code();
    }

    private static String monthPeriod(int year, int month) {
        return "%d-%02d".formatted(year, month);
    }

    private Rollup rollupFor(
            vn.tincay.People.Place place, Rollup.Grouping by, @Nullable Integer within, LocalDate tree, String month) {
        return rollupFor(place, by, within, tree, List.of(Period.of(month)));
    }

    private Rollup rollupFor(
            vn.tincay.People.Place place,
            Rollup.Grouping by,
            @Nullable Integer within,
            LocalDate tree,
            List<Period> months) {
        return rollups.of(
                testData.head(place),
                new Rollup.Question("gbv-month", months, false, by, within, tree, Set.of("households")));
    }

    private static Rollup.Row onlyRow(Rollup rollup) {
        assertThat(rollup.rows()).hasSize(1);
        return rollup.rows().getFirst();
    }

    private long householdsOf(Rollup.Row row) {
        var figure = row.figures()
                .get(testData.forms.require("gbv-month").require("households").position());
        return figure == null ? 0 : figure;
    }
}
