package vn.tincay.site.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.place.Units;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Role;

/**
 * The yearly reports of 2024, which went up in three steps (from the wards of a district to its office, department
 * and ministry), and of 2025, when every commune reports directly to the department. The ministry has approved both.
 */
@Component
@ConditionalOnProperty("tincay.demo")
class PastReports {

    static final String YEAR = "gbv-year";
    static final String HALF = "gbv-half-year";
    static final String MONTH_OF_ACTION = "action-month";

    private static final LocalDate ALWAYS = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final String OLD_DISTRICT = "916";
    static final int COMMUNES_OF_CA_MAU = 64;
    static final int COMMUNES_OF_SON_LA = 75;

    private final DemoPeople people;
    private final DemoReportSteps steps;
    private final WritingReporters writing;
    private final Agencies agencies;
    private final DemoClock clock;

    PastReports(
            DemoPeople people, DemoReportSteps steps, WritingReporters writing, Agencies agencies, DemoClock clock) {
        this.people = people;
        this.steps = steps;
        this.writing = writing;
        this.agencies = agencies;
        this.clock = clock;
    }

    void enter() {
        assign();
        enter2024();
        enter2025();
    }

    private void assign() {
        assign(YEAR, Units.FIRST_DAY_OF_TWO_LEVELS);
        assign(HALF, NEW_YEAR);
        assign(MONTH_OF_ACTION, NEW_YEAR);
        var oldMinistry = people.agency("vu-bdg").id();
        var oldDepartment = people.agency("so-ldtbxh.92-2025").id();
        var oldDistrict =
                people.agency("phong-ldtbxh." + OLD_DISTRICT + "-2025").id();
        writing.assign(YEAR, null, List.of(oldMinistry), ALWAYS);
        writing.assign(YEAR, oldMinistry, List.of(oldDepartment), ALWAYS);
        writing.assign(YEAR, oldDepartment, List.of(oldDistrict), ALWAYS);
        writing.assign(YEAR, oldDistrict, ids(oldWards()), ALWAYS);
    }

    /** Appoints the ministry, three departments and the communes of one province as reporters. */
    private void assign(String form, LocalDate from) {
        var ministry = people.agency("vu-cttn-bdg").id();
        writing.assign(form, null, List.of(ministry), from);
        var departments = Stream.of("92", "96", "14").map(province -> people.agency("so-noi-vu." + province));
        writing.assign(form, ministry, ids(departments.toList()), from);
        writing.assign(form, people.agency("so-noi-vu.92").id(), ids(communes()), from);
    }

    private static List<UUID> ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).toList();
    }

    private void enter2024() {
        var district = people.agency("phong-ldtbxh." + OLD_DISTRICT + "-2025");
        var department = people.agency("so-ldtbxh.92-2025");
        for (var ward : oldWards()) {
            clock.setDay(LocalDate.of(2024, 12, 14));
            var report = steps.createSent(ward, YEAR, "2024");
            clock.setDay(LocalDate.of(2024, 12, 16));
            steps.accept(DemoPeople.withoutAccount(district, Role.DEPARTMENT_OFFICER), report);
        }
        clock.setDay(LocalDate.of(2024, 12, 17));
        var ofDistrict = steps.createConsolidated(
                DemoPeople.withoutAccount(district, Role.DEPARTMENT_OFFICER),
                DemoPeople.withoutAccount(district, Role.HEAD),
                YEAR,
                "2024");
        clock.setDay(LocalDate.of(2024, 12, 18));
        steps.accept(DemoPeople.withoutAccount(department, Role.PROVINCE_LEAD), ofDistrict);
        var ofProvince = steps.createConsolidated(
                DemoPeople.withoutAccount(department, Role.PROVINCE_LEAD),
                DemoPeople.withoutAccount(department, Role.HEAD),
                YEAR,
                "2024");
        clock.setDay(LocalDate.of(2024, 12, 23));
        var ministry = people.agency("vu-bdg");
        steps.accept(DemoPeople.withoutAccount(ministry, Role.MINISTRY_OFFICER), ofProvince);
        steps.approve(DemoPeople.withoutAccount(ministry, Role.HEAD), ofProvince);
    }

    private void enter2025() {
        var lead = people.viewer("ct.noivu");
        for (var commune : communes()) {
            clock.setDay(LocalDate.of(2025, 12, 15));
            var report = steps.createSent(commune, YEAR, "2025");
            clock.setDay(LocalDate.of(2025, 12, 18));
            steps.accept(lead, report);
        }
        clock.setDay(LocalDate.of(2025, 12, 22));
        var reports = List.of(
                steps.createConsolidated(lead, people.viewer("ct.giamdoc"), YEAR, "2025"),
                steps.createSentByProvince(people.agency("so-noi-vu.96"), YEAR, "2025", COMMUNES_OF_CA_MAU),
                steps.createSentByProvince(people.agency("so-noi-vu.14"), YEAR, "2025", COMMUNES_OF_SON_LA));
        clock.setDay(LocalDate.of(2025, 12, 24));
        var ministry = people.viewer("bo.chuyenvien");
        reports.forEach(report -> steps.accept(ministry, report));
        clock.setDay(LocalDate.of(2025, 12, 29));
        var head = people.viewer("bo.lanhdao");
        var nation = steps.createConsolidated(ministry, head, YEAR, "2025");
        steps.approve(head, nation);
    }

    List<Agency> communes() {
        return committees("ubnd.92", Units.FIRST_DAY_OF_TWO_LEVELS);
    }

    private List<Agency> oldWards() {
        return committees("ubnd." + OLD_DISTRICT + "-2025", LocalDate.of(2024, 12, 14));
    }

    private List<Agency> committees(String above, LocalDate day) {
        return agencies.below(people.agency(above).id(), day).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .toList();
    }
}
