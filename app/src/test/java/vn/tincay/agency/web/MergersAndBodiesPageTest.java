package vn.tincay.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.proposal.ConfirmedProposals;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.agency.FieldOfWork;
import vn.tincay.agency.Successors;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Mergers;
import vn.tincay.place.Units;
import vn.tincay.report.reporter.AppointingReporters;
import vn.tincay.report.reporter.Reporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@SpringBootTest
@AutoConfigureMockMvc
class MergersAndBodiesPageTest {

    private static final String FORM = "action-month";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Units units;

    @Autowired
    Agencies agencies;

    @Autowired
    Successors successors;

    @Autowired
    Mergers mergers;

    @Autowired
    AppointingReporters appointing;

    @Autowired
    Reporters reporters;

    @Test
    void mergesCommunesWithAllEffectsAndUndoesIt() {
        var today = LocalDate.now(Ui.ZONE);
        var tomorrow = today.plusDays(1);
        var province = units.provinces(today).get(22);
        var old = units.children(province.id(), today).subList(0, 2);
        var department = leadOf(agency("so-noi-vu." + province.code()));
        var committee = committeeOf(old.getFirst());
        appointing
                .appoint(department, FORM, committee.id(), LocalDate.of(2026, 1, 1))
                .orThrow();

        assertThat(get(MINISTRY, Role.MINISTRY_OFFICER, "/units/mergers/new?province=" + province.id()))
                .hasStatusOk()
                .bodyText()
                .contains(old.getFirst().fullName(), "value=\"" + old.getLast().id() + "\"");
        var typed = mergerForm(old, tomorrow, "Hợp Nhất Thử");
        assertThat(get(MINISTRY, Role.MINISTRY_OFFICER, "/units/mergers/new?preview=true&" + typed))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Hợp Nhất Thử", "NQ thử", "Kiểm tra trước khi sáp nhập");
        assertThat(post(MINISTRY, Role.MINISTRY_OFFICER, "/units/mergers?" + typed))
                .hasStatus(303);

        var merger = mergers.page("", null, 1).items().getFirst();
        var unit = units.latest(merger.unit());
        assertThat(unit.fullName()).isEqualTo("Xã Hợp Nhất Thử");
        var heir = successors.on(tomorrow, committee.id(), FieldOfWork.ALL);
        assertThat(heir)
                .singleElement()
                .satisfies(successor -> assertThat(successor.agency().unitId()).isEqualTo(unit.id()));
        assertThat(reporters.of(department, FORM))
                .filteredOn(line -> line.to() == null)
                .extracting(Reporters.Line::agency)
                .contains(heir.getFirst().agency().id())
                .doesNotContain(committee.id());
        assertThat(get(MINISTRY, Role.MINISTRY_OFFICER, "/units/mergers"))
                .bodyText()
                .contains("Xã Hợp Nhất Thử", "tree=" + today, "tree=" + tomorrow);
        theListFindsTheMergerByItsUnits(old.getFirst());

        assertThat(post(MINISTRY, Role.ADMINISTRATOR, "/units/mergers/taking-back?merger=" + merger.id()))
                .hasStatus(303);
        assertThat(units.latest(old.getFirst().id()).validTo()).isNull();
        assertThat(agencies.require(committee.id()).validTo()).isNull();
        assertThat(reporters.of(department, FORM))
                .singleElement()
                .satisfies(line -> assertThat(line.agency()).isEqualTo(committee.id()));
    }

    private void theListFindsTheMergerByItsUnits(AdminUnit old) {
        assertThat(mergersPage("?q=hop nhat thu&sort=day"))
                .contains("Xã Hợp Nhất Thử", old.fullName(), "aria-sort=\"ascending\"")
                .contains("class=\"chip\" href=\"/units/mergers?sort=day\"");
        assertThat(mergersPage("?q=" + old.name())).contains("Xã Hợp Nhất Thử");
        assertThat(mergersPage("?q=khong dau ca")).contains("Không có dòng nào khớp với bộ lọc", "type=\"search\"");
        assertThat(mergersPage("?q=hop nhat thu&format=csv"))
                .contains("Đơn vị mới", "Xã Hợp Nhất Thử", old.fullName(), "NQ thử")
                .containsPattern("\\d\\d:\\d\\d \\d\\d/\\d\\d/20\\d\\d")
                .doesNotContain("<html");
        var workbook = get(COMMUNE_A, Role.COMMUNE_OFFICER, "/units/mergers?format=xlsx");
        assertThat(workbook).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"mergers.xlsx\"");
        theWorkbookHasRealMoments(workbook.getResponse().getContentAsByteArray());
    }

    private static void theWorkbookHasRealMoments(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var made = book.getSheetAt(0).getRow(1).getCell(4);
            assertThat(DateUtil.isCellDateFormatted(made)).isTrue();
            assertThat(made.getLocalDateTimeCellValue().toLocalDate())
                    .isCloseTo(LocalDate.now(Ui.ZONE), within(1, ChronoUnit.DAYS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String mergersPage(String query) {
        var answer = get(MINISTRY, Role.MINISTRY_OFFICER, "/units/mergers" + query);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void keepsTheTypedTextWhenTheMergerIsInvalid() {
        var province = units.provinces(LocalDate.now(Ui.ZONE)).get(22);
        var list = units.children(province.id(), LocalDate.now(Ui.ZONE)).subList(0, 1);
        assertThat(get(
                        MINISTRY,
                        Role.MINISTRY_OFFICER,
                        "/units/mergers/new?preview=true&" + mergerForm(list, LocalDate.now(Ui.ZONE), "Một Mình")))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ít nhất hai đơn vị", "value=\"Một Mình\"");
        assertThat(post(
                        PROVINCE,
                        Role.ADMINISTRATOR,
                        "/units/mergers?" + mergerForm(list, LocalDate.now(Ui.ZONE), "X")))
                .hasStatus(422);
        assertThat(get(COMMUNE_A, Role.COMMUNE_OFFICER, "/units/mergers/new")).hasStatus(404);
    }

    /**
     * Reads from the database who may confirm: the nearest person above the successor depends on memberships that other
     * tests create.
     */
    private Viewer confirmerOf(UUID proposal) {
        var memberships = context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("""
                        select m.person_id, m.agency_id, a.name, a.level, m.role
                          from access.memberships m join agency.agencies a on a.id = m.agency_id
                         where m.ended_at is null and m.role in ('HEAD', 'ADMINISTRATOR')
                        """)
                .query((row, number) -> new Viewer(
                        row.getObject("person_id", UUID.class),
                        "Người thứ hai",
                        row.getObject("agency_id", UUID.class),
                        row.getString("name"),
                        row.getString("level"),
                        Role.valueOf(row.getString("role"))))
                .list();
        return memberships.stream()
                .filter(viewer -> context.getBean(Proposals.class).visibleTo(viewer).waiting().stream()
                        .anyMatch(waiting -> waiting.id().equals(proposal)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void foundsAnAgencyAndDissolvesItWithConsentOfSuccessorAndParent() {
        var people = People.in(context);
        people.at(COMMUNE_A, Role.HEAD);
        people.at(PROVINCE, Role.HEAD);
        var parent = agencies.require(people.agency(COMMUNE_A));
        var name = "Trường tiểu học Thử " + UUID.randomUUID();
        var first = post(
                MINISTRY,
                Role.ADMINISTRATOR,
                "/agencies/new?parent=" + parent.id() + "&kind=SCHOOL&from.day=1&from.month=9&from.year=2025&name="
                        + name);
        assertThat(first).hasStatus(303);
        var school = location(first);
        assertThat(get(MINISTRY, Role.ADMINISTRATOR, school)).bodyText().contains(name, "Ghi kết thúc hoạt động");
        var second = location(post(
                MINISTRY,
                Role.ADMINISTRATOR,
                "/agencies/new?parent=" + parent.id() + "&kind=SCHOOL&from.day=1&from.month=9&from.year=2025&name="
                        + name + " mới"));
        var heir = second.substring("/agencies/".length());
        assertThat(post(MINISTRY, Role.ADMINISTRATOR, school + "/ending?lastDay.day=1"))
                .hasStatus(422);
        assertThat(post(
                        MINISTRY,
                        Role.ADMINISTRATOR,
                        school
                                + "/ending?lastDay.day=30&lastDay.month=6&lastDay.year=2026&decidedBy=12/QĐ-UBND&successor="
                                + heir))
                .satisfies(response -> assertThat(response).hasStatus(303));
        var id = UUID.fromString(school.substring("/agencies/".length()));
        assertThat(agencies.require(id).validTo()).as("one person asked").isNull();
        var waiting =
                context
                        .getBean(Proposals.class)
                        .visibleTo(people.at(COMMUNE_A, Role.HEAD).viewer())
                        .waiting()
                        .stream()
                        .filter(proposal -> id.equals(proposal.subject()))
                        .findFirst()
                        .orElseThrow();
        ConfirmedProposals.confirm(context, COMMUNE_A, waiting.id());
        assertThat(agencies.require(id).validTo())
                .as("the body above agreed, the heir not yet")
                .isNull();
        ConfirmedProposals.confirm(context, confirmerOf(waiting.id()), waiting.id());
        assertThat(agencies.require(id).validTo()).isEqualTo("2026-06-30");
        assertThat(successors.on(LocalDate.of(2026, 7, 1), id, FieldOfWork.ALL))
                .singleElement()
                .satisfies(successor -> assertThat(successor.agency().id()).hasToString(heir));
        assertThat(agencies.isAbove(UUID.fromString(heir), id)).isTrue();
    }

    @Test
    void standardAgenciesAndThoseOfOthersCannotBeChanged() {
        var parent = agency("ubnd.31135");
        assertThat(post(
                        COMMUNE_A,
                        Role.ADMINISTRATOR,
                        "/agencies/new?parent=" + parent.id()
                                + "&kind=SCHOOL&from.day=1&from.month=9&from.year=2025&name=X"))
                .hasStatus(422)
                .bodyText()
                .contains("không thuộc phạm vi");
        assertThat(post(
                        MINISTRY,
                        Role.MINISTRY_OFFICER,
                        "/agencies/" + parent.id()
                                + "/ending?lastDay.day=30&lastDay.month=6&lastDay.year=2026&decidedBy=1/QD"))
                .hasStatus(422)
                .bodyText()
                .contains("danh mục đi kèm");
    }

    @Test
    void anAdministratorEntersNothingUnderASiblingAgency() {
        var people = People.in(context);
        var department = people.agency(DEPARTMENT);
        for (var place : List.of(COMMUNE_A, PROVINCE)) {
            assertThat(post(
                            DEPARTMENT,
                            Role.ADMINISTRATOR,
                            "/agencies/new?parent=" + people.agency(place)
                                    + "&kind=SCHOOL&from.day=1&from.month=9&from.year=2025&name=X"))
                    .hasStatus(422);
        }
        assertThat(post(
                        COMMUNE_A,
                        Role.ADMINISTRATOR,
                        "/agencies/new?parent=" + department
                                + "&kind=CENTRE&from.day=1&from.month=9&from.year=2025&name=X"))
                .hasStatus(422);
    }

    private static String mergerForm(List<AdminUnit> old, LocalDate day, String name) {
        var units =
                String.join("&", old.stream().map(unit -> "units=" + unit.id()).toList());
        return "province=" + old.getFirst().province() + "&" + units + "&name=" + name + "&type=COMMUNE&code="
                + old.getFirst().code() + "&firstDay.day=" + day.getDayOfMonth() + "&firstDay.month="
                + day.getMonthValue() + "&firstDay.year=" + day.getYear() + "&basis=NQ thử";
    }

    private Agency committeeOf(AdminUnit unit) {
        return agencies.ofUnit(unit.id(), LocalDate.now(Ui.ZONE)).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    private Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    private static Viewer leadOf(Agency agency) {
        return new Viewer(
                UUID.randomUUID(),
                "Thử",
                agency.id(),
                agency.name(),
                agency.level().slug(),
                Role.PROVINCE_LEAD);
    }

    private MvcTestResult get(Place place, Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
    }

    private MvcTestResult post(Place place, Role role, String path) {
        return mvc.post()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .with(csrf())
                .exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
