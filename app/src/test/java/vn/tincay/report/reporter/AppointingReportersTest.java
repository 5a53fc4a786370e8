package vn.tincay.report.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Outcome;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@SpringBootTest
@Transactional
class AppointingReportersTest {

    private static final String FORM = "action-month";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    AppointingReporters appointing;

    @Autowired
    ReporterClaims claims;

    @Autowired
    Reporters reporters;

    @Autowired
    Agencies agencies;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @Test
    void appointsAllCommunesOfTheUnitTogether() {
        var lead = leadOf("so-noi-vu.92");
        int communes = units.within(units.requireByCode("92", DAY).id(), UnitLevel.COMMUNE, DAY)
                .size();
        var committees = reporters.bodies(lead, FORM, DAY).stream()
                .filter(body -> body.key().equals("ubnd"))
                .toList();
        assertThat(committees).singleElement().satisfies(body -> {
            assertThat(body.name()).isEqualTo("Ủy ban nhân dân");
            assertThat(body.level()).isEqualTo("commune");
            assertThat(body.all()).isEqualTo(communes);
            assertThat(body.free()).isEqualTo(communes);
        });
        assertThat(appointing.appointAll(lead, FORM, "ubnd", DAY).orThrow()).isEqualTo(communes);
        assertThat(reporters.of(lead, FORM)).hasSize(communes).allMatch(line -> line.to() == null);
        assertThat(problemKey(appointing.appointAll(lead, FORM, "ubnd", DAY)))
                .isEqualTo("report.reporters.nobody-left");
    }

    @Test
    void theMinistryAppointsTheLeadDepartments() {
        var ministry = leadOf("vu-cttn-bdg");
        assertThat(appointing.appointAll(ministry, FORM, "so-noi-vu", DAY).orThrow())
                .isEqualTo(34);
    }

    @Test
    void appointsNobodyOutsideTheUnit() {
        var lead = leadOf("so-noi-vu.92");
        assertThat(problemKey(appointing.appoint(lead, FORM, agencyId("so-noi-vu.96"), DAY)))
                .isEqualTo("report.reporters.outside");
        assertThat(problemKey(appointing.appoint(lead, FORM, lead.agency(), DAY)))
                .isEqualTo("report.reporters.outside");
    }

    @Test
    void noAgencyBecomesReceiverOfItsSuperiorOrSibling() {
        var lead = leadOf("so-noi-vu.92");
        assertThat(problemKey(appointing.appoint(lead, FORM, agencyId("ubnd.92"), DAY)))
                .isEqualTo("report.reporters.outside");
        appointing.appoint(lead, FORM, agencyId("ubnd.31135"), DAY).orThrow();
        assertThat(problemKey(appointing.appoint(leadOf("so-y-te.92"), FORM, lead.agency(), DAY)))
                .isEqualTo("report.reporters.outside");
        assertThat(problemKey(appointing.appoint(leadOf("ubnd.31135"), FORM, agencyId("so-y-te.92"), DAY)))
                .isEqualTo("report.reporters.outside");
        assertThat(appointing.appoint(lead, FORM, agencyId("so-y-te.92"), DAY).orThrow())
                .isEqualTo(1);
        assertThat(appointing
                        .appoint(leadOf("ubnd.92"), FORM, lead.agency(), DAY)
                        .orThrow())
                .isEqualTo(1);
    }

    @Test
    void keepsAgenciesThatReportToAnotherReceiver() {
        var commune = agencyId("ubnd.31135");
        appointing.appoint(leadOf("so-noi-vu.92"), FORM, commune, DAY).orThrow();
        assertThat(problemKey(appointing.appoint(leadOf("so-y-te.92"), FORM, commune, DAY)))
                .isEqualTo("report.reporters.already");
    }

    @Test
    void endsOnADayAndMayBeginAgain() {
        var lead = leadOf("so-noi-vu.92");
        var commune = agencyId("ubnd.31135");
        appointing.appoint(lead, FORM, commune, DAY).orThrow();
        var lastDay = LocalDate.of(2026, 6, 30);
        assertThat(appointing.release(lead, FORM, List.of(commune), lastDay).orThrow())
                .isEqualTo(1);
        assertThat(reporters.of(lead, FORM))
                .singleElement()
                .satisfies(line -> assertThat(line.to()).isEqualTo(lastDay));
        assertThat(problemKey(appointing.release(lead, FORM, List.of(commune), lastDay)))
                .isEqualTo("report.reporters.ended-already");
        assertThat(appointing.appoint(lead, FORM, commune, lastDay.plusDays(1)).orThrow())
                .isEqualTo(1);
    }

    @Test
    void aReleasedReceiverReportsToTheTopAgain() {
        var ministry = leadOf("vu-cttn-bdg");
        var lead = leadOf("so-noi-vu.92");
        appointing.appoint(lead, FORM, agencyId("ubnd.31135"), DAY).orThrow();
        assertThat(linesOf(lead.agency())).containsExactly("2026-01-01 – top");
        var asked = LocalDate.of(2026, 3, 1);
        appointing.appoint(ministry, FORM, lead.agency(), asked).orThrow();
        assertThat(linesOf(lead.agency())).containsExactly("2026-01-01 2026-02-28 top", "2026-03-01 – vu-cttn-bdg");
        appointing
                .release(ministry, FORM, List.of(lead.agency()), LocalDate.of(2026, 9, 30))
                .orThrow();
        assertThat(linesOf(lead.agency()))
                .containsExactly("2026-01-01 2026-02-28 top", "2026-03-01 2026-09-30 vu-cttn-bdg", "2026-10-01 – top");
    }

    @Test
    void appointingAfterAPauseCreatesANewLine() {
        var ministry = leadOf("vu-cttn-bdg");
        var lead = leadOf("so-noi-vu.92");
        appointing.appoint(ministry, FORM, lead.agency(), DAY).orThrow();
        appointing
                .release(ministry, FORM, List.of(lead.agency()), LocalDate.of(2026, 3, 31))
                .orThrow();
        appointing
                .appoint(ministry, FORM, lead.agency(), LocalDate.of(2026, 9, 1))
                .orThrow();
        appointing
                .appoint(lead, FORM, agencyId("ubnd.31135"), LocalDate.of(2026, 6, 1))
                .orThrow();
        assertThat(linesOf(lead.agency()))
                .containsExactly(
                        "2026-01-01 2026-03-31 vu-cttn-bdg", "2026-06-01 2026-08-31 top", "2026-09-01 – vu-cttn-bdg");
    }

    @Test
    void aReleaseKeepsLaterAppointmentsOfOthers() {
        var lead = leadOf("so-noi-vu.92");
        var commune = agencyId("ubnd.31135");
        appointing.appoint(lead, FORM, commune, DAY).orThrow();
        appointing
                .release(lead, FORM, List.of(commune), LocalDate.of(2026, 9, 30))
                .orThrow();
        appointing
                .appoint(leadOf("so-y-te.92"), FORM, commune, LocalDate.of(2026, 10, 1))
                .orThrow();
        appointing
                .release(lead, FORM, List.of(commune), LocalDate.of(2026, 6, 30))
                .orThrow();
        assertThat(linesOf(commune)).containsExactly("2026-01-01 2026-06-30 so-noi-vu.92", "2026-10-01 – so-y-te.92");
    }

    @Test
    void anAppointmentStartingAfterItsEndNeverStarts() {
        var lead = leadOf("so-noi-vu.92");
        var commune = agencyId("ubnd.31135");
        appointing.appoint(lead, FORM, commune, LocalDate.of(2026, 9, 1)).orThrow();
        assertThat(appointing
                        .release(lead, FORM, List.of(commune), LocalDate.of(2026, 6, 30))
                        .orThrow())
                .isEqualTo(1);
        assertThat(linesOf(commune)).isEmpty();
    }

    @Test
    void theDatabaseRefusesOverlappingLines() {
        var commune = agencyId("ubnd.31135");
        appointing.appoint(leadOf("so-noi-vu.92"), FORM, commune, DAY).orThrow();
        assertThatThrownBy(() -> sql.sql("""
                                insert into report.reporters (form, agency_id, receiver_id, level, province_id, province_code, valid_from)
                                values (?, ?, ?, 'commune', 0, '00', ?)
                                """)
                        .params(FORM, commune, agencyId("so-y-te.92"), DAY.plusYears(1))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("reporters_one_at_a_time");
    }

    @Test
    void theLeadReleasesAgenciesAppointedByASibling() {
        var lead = leadOf("so-noi-vu.92");
        var neighbour = leadOf("so-y-te.92");
        var claimed = appointing.appointAll(neighbour, FORM, "ubnd", DAY).orThrow();
        assertThat(claims.of(lead, FORM, DAY)).as("not yet the lead").isEmpty();
        appointing.appoint(leadOf("vu-cttn-bdg"), FORM, lead.agency(), DAY).orThrow();
        assertThat(claims.of(lead, FORM, DAY))
                .singleElement()
                .satisfies(claim -> assertThat(claim.bodies()).isEqualTo(claimed));
        assertThat(claims.of(leadOf("so-noi-vu.96"), FORM, DAY))
                .as("another province")
                .isEmpty();
        assertThat(problemKey(claims.release(neighbour, FORM, lead.agency(), DAY)))
                .as("never the other way round")
                .isEqualTo("report.claims.none");
        assertThat(claims.release(lead, FORM, neighbour.agency(), DAY).orThrow())
                .isEqualTo(claimed);
        assertThat(appointing.appointAll(lead, FORM, "ubnd", DAY.plusDays(1)).orThrow())
                .isEqualTo(claimed);
    }

    @Test
    void nobodyReleasesReportersOfAHigherAgency() {
        var ministry = leadOf("vu-cttn-bdg");
        var lead = leadOf("so-noi-vu.92");
        appointing.appoint(ministry, FORM, lead.agency(), DAY).orThrow();
        appointing.appoint(ministry, FORM, agencyId("so-y-te.92"), DAY).orThrow();
        assertThat(claims.of(lead, FORM, DAY)).isEmpty();
        assertThat(problemKey(claims.release(lead, FORM, ministry.agency(), DAY)))
                .isEqualTo("report.claims.none");
    }

    private static String problemKey(Outcome<Integer> outcome) {
        return outcome.<String>fold(
                done -> "done", problems -> problems.getFirst().key());
    }

    private Viewer leadOf(String code) {
        var agency = agencies.byCode(code).orElseThrow();
        return new Viewer(
                UUID.randomUUID(),
                "Thử",
                agency.id(),
                agency.name(),
                agency.level().slug(),
                Role.PROVINCE_LEAD);
    }

    /** The lines of reporting of the body, oldest first. */
    private List<String> linesOf(UUID body) {
        return sql.sql("""
                        select p.valid_from || ' ' || coalesce(p.valid_to::text, '–') || ' ' || coalesce(u.code, 'top')
                          from report.reporters p left join agency.agencies u on u.id = p.receiver_id
                         where p.form = ? and p.agency_id = ? order by p.valid_from
                        """).params(FORM, body).query(String.class).list();
    }

    private UUID agencyId(String code) {
        return agencies.byCode(code).orElseThrow().id();
    }
}
