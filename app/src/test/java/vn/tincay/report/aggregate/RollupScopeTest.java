package vn.tincay.report.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.NotFound;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.report.exchange.ImportedSubmission;
import vn.tincay.report.exchange.ImportingFigures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Live sums contain unsigned figures, so each figure is visible only to its own agency and those above it. */
@SpringBootTest
@Transactional
class RollupScopeTest {

    private static final String FORM = "gbv-month";
    private static final String PERIOD = "2025-09";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

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

    @Test
    void aSplitFormerUnitDoesNotRevealTheOtherPart() {
        var split = units.all(UnitLevel.COMMUNE, Units.LAST_DAY_OF_DISTRICTS).stream()
                .filter(unit -> units.successorsOn(unit.id(), NOW).size() == 2)
                .findFirst()
                .orElseThrow();
        var successors = units.successorsOn(split.id(), NOW);
        var lead = agencyOf(
                "so-noi-vu." + units.latest(successors.getFirst().province()).code());
        storeReport(committeeOf(successors.getFirst()), lead, 3);
        storeReport(committeeOf(successors.getLast()), lead, 40);
        assertThat(householdsFor(committeeOf(successors.getFirst()), Rollup.Grouping.COMMUNE, split.id()))
                .isEqualTo(3);
        assertThat(householdsFor(lead, Rollup.Grouping.COMMUNE, split.id())).isEqualTo(43);
    }

    @Test
    void aReportingAgencySeesOnlyItsOwnFigures() {
        var lead = agencyOf("so-noi-vu.92");
        var health = agencyOf("so-y-te.92");
        storeReport(agencyOf("ubnd.31135"), lead, 3);
        storeReport(health, lead, 40);
        assertThat(householdsFor(lead, Rollup.Grouping.PROVINCE, null)).isEqualTo(43);
        assertThat(householdsFor(health, Rollup.Grouping.COMMUNE, null)).isEqualTo(40);
        assertThat(householdsFor(health, Rollup.Grouping.PROVINCE, null)).isEqualTo(40);
        assertThat(householdsFor(health, Rollup.Grouping.NATION, null)).isEqualTo(40);
    }

    @Test
    void aReceiverSeesNothingOfOtherAgencies() {
        var lead = agencyOf("so-noi-vu.92");
        var health = agencyOf("so-y-te.92");
        storeReport(agencyOf("ubnd.31135"), lead, 3);
        storeReport(otherCommune(), health, 40);
        assertThat(householdsFor(health, Rollup.Grouping.PROVINCE, null)).isEqualTo(40);
        assertThat(householdsFor(agencyOf("ubnd.92"), Rollup.Grouping.PROVINCE, null))
                .isEqualTo(43);
    }

    @Test
    void anAgencyOutsideTheFormSeesNothing() {
        storeReport(agencyOf("ubnd.31135"), agencyOf("so-noi-vu.92"), 3);
        var commune = otherCommune();
        assertThatThrownBy(() -> householdsFor(commune, Rollup.Grouping.PROVINCE, null))
                .isInstanceOf(NotFound.class);
    }

    private void storeReport(Agency reporter, Agency receiver, long households) {
        writing.assign(FORM, receiver.id(), List.of(reporter.id()), SINCE);
        var form = forms.require(FORM);
        var submission = new ImportedSubmission(1, reporter.code(), Period.of(PERIOD));
        submission.put(form.require("households").position(), households);
        assertThat(importing
                        .store(headOf(receiver), form, List.of(submission), List.of())
                        .errors())
                .isEmpty();
    }

    private long householdsFor(Agency viewer, Rollup.Grouping by, @Nullable Integer within) {
        var question = new Rollup.Question(FORM, List.of(Period.of(PERIOD)), false, by, within, NOW, Set.of());
        var cell = forms.require(FORM).require("households");
        return rollups.of(headOf(viewer), question).rows().stream()
                .map(row -> row.figures().get(cell.position()))
                .mapToLong(figure -> figure == null ? 0 : figure)
                .sum();
    }

    private Agency committeeOf(AdminUnit unit) {
        return agencies.ofUnit(unit.id(), NOW).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    private Agency otherCommune() {
        var province = units.requireByCode("92", NOW).id();
        return units.within(province, UnitLevel.COMMUNE, NOW).stream()
                .filter(unit -> !unit.code().equals("31135"))
                .findFirst()
                .map(this::committeeOf)
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
