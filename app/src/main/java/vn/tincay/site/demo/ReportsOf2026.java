package vn.tincay.site.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agency;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.RemindingReporters;

/**
 * The first half-year of 2026: consolidated in June from the reports sent by then, some of them late. Of the others,
 * some are sent in November and wait or are returned; the rest are missing. Some communes have a draft of their yearly
 * report.
 */
@Component
@ConditionalOnProperty("tincay.demo")
class ReportsOf2026 {

    private static final String FIRST_HALF = "2026-H1";
    private static final String NINH_KIEU = "ubnd.31135";
    private static final String BINH_THUY = "ubnd.31168";
    private static final String THOI_AN = "ubnd.31231";

    private enum PlannedOutcome {
        IN_TIME,
        LATE,
        WAITING,
        GIVEN_BACK,
        MISSING
    }

    private final DemoPeople people;
    private final DemoReportSteps steps;
    private final PastReports pastReports;
    private final RemindingReporters reminding;
    private final DemoClock clock;

    ReportsOf2026(
            DemoPeople people,
            DemoReportSteps steps,
            PastReports pastReports,
            RemindingReporters reminding,
            DemoClock clock) {
        this.people = people;
        this.steps = steps;
        this.pastReports = pastReports;
        this.reminding = reminding;
        this.clock = clock;
    }

    void enter() {
        enterJune();
        enterNovember();
        clock.setDay(LocalDate.of(2026, 11, 17));
        pastReports.communes().stream()
                .filter(commune -> !hasOfficerAccounts(commune))
                .limit(31)
                .forEach(commune -> steps.createDraft(commune, PastReports.YEAR, "2026"));
    }

    private void enterJune() {
        var lead = people.viewer("ct.noivu");
        var communes = pastReports.communes();
        for (int number = 0; number < communes.size(); number++) {
            var plannedOutcome = outcome(communes.get(number), number);
            if (plannedOutcome == PlannedOutcome.IN_TIME || plannedOutcome == PlannedOutcome.LATE) {
                clock.setDay(LocalDate.of(2026, 6, plannedOutcome == PlannedOutcome.LATE ? 18 : 15));
                var report = steps.createSent(communes.get(number), PastReports.HALF, FIRST_HALF);
                clock.setDay(LocalDate.of(2026, 6, 19));
                steps.accept(lead, report);
            }
        }
        clock.setDay(LocalDate.of(2026, 6, 23));
        var ministry = people.viewer("bo.chuyenvien");
        var reports = List.of(
                steps.createConsolidated(lead, people.viewer("ct.giamdoc"), PastReports.HALF, FIRST_HALF),
                steps.createSentByProvince(
                        people.agency("so-noi-vu.14"), PastReports.HALF, FIRST_HALF, PastReports.COMMUNES_OF_SON_LA));
        clock.setDay(LocalDate.of(2026, 6, 25));
        reports.forEach(report -> steps.accept(ministry, report));
        steps.createConsolidated(ministry, people.viewer("bo.lanhdao"), PastReports.HALF, FIRST_HALF);
    }

    private void enterNovember() {
        var lead = people.viewer("ct.noivu");
        clock.setDay(LocalDate.of(2026, 11, 12));
        reminding.remind(lead, PastReports.HALF, Period.of(FIRST_HALF)).orThrow();
        var communes = pastReports.communes();
        for (int number = 0; number < communes.size(); number++) {
            var plannedOutcome = outcome(communes.get(number), number);
            if (plannedOutcome == PlannedOutcome.WAITING || plannedOutcome == PlannedOutcome.GIVEN_BACK) {
                clock.setDay(LocalDate.of(2026, 11, 16));
                var report = steps.createSent(communes.get(number), PastReports.HALF, FIRST_HALF);
                if (plannedOutcome == PlannedOutcome.GIVEN_BACK) {
                    clock.setDay(LocalDate.of(2026, 11, 18));
                    var reason =
                            new ReturnReason("incidents_psychological", "Đề nghị rà soát lại số vụ bạo lực tinh thần.");
                    steps.returnReport(lead, report, reason);
                }
            }
        }
        clock.setDay(LocalDate.of(2026, 11, 18));
        steps.createSentByProvince(
                people.agency("so-noi-vu.96"), PastReports.HALF, FIRST_HALF, PastReports.COMMUNES_OF_CA_MAU);
    }

    private static PlannedOutcome outcome(Agency commune, int number) {
        if (hasOfficerAccounts(commune)) {
            return switch (commune.code()) {
                case NINH_KIEU -> PlannedOutcome.GIVEN_BACK;
                case BINH_THUY -> PlannedOutcome.IN_TIME;
                default -> PlannedOutcome.MISSING;
            };
        }
        if (number % 17 == 0) {
            return PlannedOutcome.MISSING;
        }
        if (number % 13 == 0) {
            return number % 2 == 0 ? PlannedOutcome.GIVEN_BACK : PlannedOutcome.WAITING;
        }
        return number % 11 == 0 ? PlannedOutcome.LATE : PlannedOutcome.IN_TIME;
    }

    /** Whether officers of the commune have accounts; its yearly report is left to the users of the demonstration. */
    private static boolean hasOfficerAccounts(Agency commune) {
        return List.of(NINH_KIEU, BINH_THUY, THOI_AN).contains(commune.code());
    }
}
