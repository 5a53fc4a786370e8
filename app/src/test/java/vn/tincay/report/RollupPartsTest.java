package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.exchange.ImportedSubmission;
import vn.tincay.report.exchange.ImportingFigures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A total is the sum of its parts, for every viewer, in every period and by the units of every day. */
@SpringBootTest
@Transactional
class RollupPartsTest {

    private static final String FORM = "gbv-month";
    private static final LocalDate OLD = Units.LAST_DAY_OF_DISTRICTS;
    private static final LocalDate NOW = LocalDate.of(2026, 11, 1);
    private static final List<String> PERIODS = List.of("2024-05", "2025-09");

    @Autowired
    Rollups rollups;

    @Autowired
    ImportingFigures importing;

    @Autowired
    WritingReporters writing;

    @Autowired
    Forms forms;

    @Autowired
    Units units;

    @Autowired
    Agencies agencies;

    private final Random random = new Random(20251109);
    private final Map<String, Agency> viewers = new HashMap<>();

    /** Communes of both structures, departments, provinces and the ministry itself, each with its own figures. */
    @BeforeEach
    void reportEverywhere() {
        var ministry = agencyOf("bo-noi-vu");
        for (var code : List.of("92", "96")) {
            var lead = agencyOf("so-noi-vu." + code);
            storeReport(lead, ministry, "2025-09");
            storeReport(agencyOf("so-y-te." + code), lead, "2025-09");
            var province = units.requireByCode(code, NOW);
            units.children(province.id(), NOW).stream().limit(5).forEach(unit -> {
                storeReport(committeeOf(unit.id(), NOW), lead, "2025-09");
                units.predecessorsOn(unit.id(), OLD).stream()
                        .limit(2)
                        .forEach(old -> storeReport(committeeOf(old.id(), OLD), lead, "2024-05"));
            });
            // The district committees before the reform, with their own figures.
            units.children(units.requireByCode(code, OLD).id(), OLD).stream()
                    .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                    .limit(2)
                    .forEach(district -> storeReport(committeeOf(district.id(), OLD), lead, "2024-05"));
            viewers.put("department " + code, lead);
            viewers.put("health " + code, agencyOf("so-y-te." + code));
            viewers.put("committee " + code, agencyOf("ubnd." + code));
            viewers.put(
                    "commune of " + code,
                    committeeOf(units.children(province.id(), NOW).getFirst().id(), NOW));
        }
        storeReport(ministry, null, "2025-09");
        viewers.put("ministry", ministry);
    }

    @Test
    void everyLevelHasTheSameSumInEveryStructure() {
        viewers.forEach((name, viewer) -> {
            for (var tree : List.of(OLD, NOW)) {
                for (var periods : List.of(List.of("2024-05"), List.of("2025-09"), PERIODS)) {
                    var whole = sumsOf(rollupFor(viewer, Rollup.Grouping.NATION, null, tree, periods));
                    for (var by : Rollup.Grouping.values()) {
                        assertThat(sumsOf(rollupFor(viewer, by, null, tree, periods)))
                                .as("%s, %s on %s by %s", name, periods, tree, by)
                                .isEqualTo(whole);
                    }
                }
            }
        });
    }

    @Test
    void everyRowOfAProvinceIsTheSumOfItsCommunes() {
        for (var viewer : List.of("ministry", "department 92", "committee 96")) {
            for (var tree : List.of(OLD, NOW)) {
                for (var row : rollupFor(viewerNamed(viewer), Rollup.Grouping.PROVINCE, null, tree, PERIODS)
                        .rows()) {
                    if (row.unit() == 0 || !row.onTree()) {
                        continue; // central bodies have no unit; the next test covers the others
                    }
                    var parts = rollupFor(viewerNamed(viewer), Rollup.Grouping.COMMUNE, row.unit(), tree, PERIODS);
                    assertThat(sumsOf(parts))
                            .as("%s: %s on %s", viewer, row.name(), tree)
                            .isEqualTo(List.of(row.reports(), householdsOf(row)));
                }
            }
        }
    }

    @Test
    void aProvinceIsDistributedOverItsFormerProvincesPlusItsOwnReports() {
        int province = units.requireByCode("92", NOW).id();
        var land = new ArrayList<Integer>(
                units.predecessorsOn(province, OLD).stream().map(AdminUnit::id).toList());
        land.add(province);
        var rows = rollupFor(viewerNamed("ministry"), Rollup.Grouping.PROVINCE, null, OLD, PERIODS).rows().stream()
                .filter(row -> land.contains(row.unit()))
                .toList();
        var asked = rollupFor(viewerNamed("ministry"), Rollup.Grouping.COMMUNE, province, OLD, PERIODS);
        assertThat(sumsOf(asked)).isEqualTo(sumsOf(new Rollup(FORM, OLD, rows)));
    }

    @Test
    void marksUnitsFoundedAfterTheDayOfTheStructure() {
        var rows = rollupFor(viewerNamed("department 92"), Rollup.Grouping.COMMUNE, null, OLD, List.of("2025-09"))
                .rows();
        assertThat(rows).isNotEmpty().noneMatch(Rollup.Row::onTree);
        assertThat(rollupFor(viewerNamed("department 92"), Rollup.Grouping.COMMUNE, null, NOW, List.of("2025-09"))
                        .rows())
                .isNotEmpty()
                .allMatch(Rollup.Row::onTree);
    }

    private void storeReport(Agency reporter, @Nullable Agency receiver, String period) {
        writing.assign(FORM, receiver == null ? null : receiver.id(), List.of(reporter.id()), LocalDate.of(2020, 1, 1));
        var submission = new ImportedSubmission(1, reporter.code(), Period.of(period));
        submission.put(forms.require(FORM).require("households").position(), 1 + random.nextInt(900));
        assertThat(importing
                        .store(
                                headOf(receiver == null ? reporter : receiver),
                                forms.require(FORM),
                                List.of(submission),
                                List.of())
                        .errors())
                .isEmpty();
    }

    private Agency viewerNamed(String name) {
        return Objects.requireNonNull(viewers.get(name), name);
    }

    private Rollup rollupFor(
            Agency viewer, Rollup.Grouping by, @Nullable Integer within, LocalDate tree, List<String> periods) {
        var asked = new ArrayList<>(periods.stream().map(Period::of).toList());
        return rollups.of(headOf(viewer), new Rollup.Question(FORM, asked, false, by, within, tree, Set.of()));
    }

    /** The numbers of reports and households of all rows. */
    private List<Long> sumsOf(Rollup rollup) {
        return List.of(
                rollup.rows().stream().mapToLong(Rollup.Row::reports).sum(),
                rollup.rows().stream().mapToLong(this::householdsOf).sum());
    }

    private long householdsOf(Rollup.Row row) {
        var figure = row.figures().get(forms.require(FORM).require("households").position());
        return figure == null ? 0 : figure;
    }

    private Agency committeeOf(int unit, LocalDate day) {
        return agencies.ofUnit(unit, day).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    private Agency agencyOf(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    private static Viewer headOf(Agency agency) {
        return new Viewer(
                UUID.randomUUID(),
                "Thử",
                agency.id(),
                agency.name(),
                agency.level().slug(),
                Role.HEAD);
    }
}
