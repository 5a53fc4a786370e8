package vn.tincay.access.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.People.Place;
import vn.tincay.access.proposal.ConfirmedProposals;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class AccountsPageTest {

    private static final Pattern PROPOSAL = Pattern.compile("/proposals/([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("/invitations/([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    People people;
    Person admin;
    String code = "";
    String lastCode = "";

    @BeforeEach
    void createPeople() {
        people = People.in(context);
        people.at(COMMUNE_A, Role.HEAD);
        people.at(COMMUNE_B, Role.HEAD);
        people.at(PROVINCE, Role.HEAD);
        admin = people.at(PROVINCE, Role.ADMINISTRATOR);
    }

    @Test
    void anInvitedPersonSignsInWithAnOwnPassword() throws Exception {
        var token = confirmedToken(invite("Lê Thị Mới", "le.thi.moi", COMMUNE_A, Role.COMMUNE_OFFICER));
        assertThat(sql.sql("select count(*) from access.people where login = 'le.thi.moi'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/invitations/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã A", "Lê Thị Mới");
        assertThat(acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .as("the code of the second person is missing")
                .hasStatus(422);
        code = lastCode;
        assertThat(acceptInvitation(token, "12345678", "12345678")).hasStatus(422);
        assertThat(acceptInvitation(token, "lúa chín vàng đồng", "khác hẳn")).hasStatus(422);
        assertThat(acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .hasStatus(303);
        assertThat(acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .hasStatus(410)
                .bodyText()
                .contains("Liên kết đã được dùng");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", "LE.THI.MOI")
                        .param("password", "lúa chín vàng đồng")
                        .with(csrf()))
                .hasStatus(303);
    }

    @Test
    void keepsOnlyAHashOfTheLink() throws Exception {
        var token = confirmedToken(invite("Trần Văn B", "tran.van.b", COMMUNE_A, Role.CLERK));
        assertThat(sql.sql("select count(*) from access.invitations i where i::text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anExpiredLinkIsRefused() throws Exception {
        var token = confirmedToken(invite("Hết Hạn", "het.han", COMMUNE_A, Role.CLERK));
        sql.sql("update access.invitations set expires_at = now() - interval '1 second' where login = 'het.han'")
                .update();
        assertThat(mvc.get().uri("/invitations/" + token))
                .hasStatus(410)
                .bodyText()
                .contains("Liên kết đã hết hạn");
    }

    @Test
    void everyListOfProposalsNamesThePersonConcerned() {
        invite("Ngô Thị Liệt Kê", "ngo.liet.ke", COMMUNE_A, Role.CLERK);
        for (var page : java.util.List.of("/proposals", "/")) {
            assertThat(mvc.get().uri(page).with(people.at(COMMUNE_A, Role.HEAD).signedIn()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(": Ngô Thị Liệt Kê");
        }
    }

    @Test
    void theListOfProposalsHasFiltersAnOrderAndAFile() {
        invite("Bùi Thị Danh Sách", "bui.danh.sach", COMMUNE_A, Role.CLERK);
        var list = "/proposals?act=INVITATION&state=OPEN";
        assertThat(listPage(COMMUNE_A, list))
                .contains(": Bùi Thị Danh Sách", "href=\"/proposals?act=INVITATION&amp;state=OPEN&amp;sort=asked-at\"")
                .contains("class=\"chip\" href=\"/proposals?act=INVITATION\"")
                .contains("/proposals?act=INVITATION&amp;state=OPEN&amp;format=xlsx");
        assertThat(listPage(COMMUNE_A, "/proposals?act=TOKEN&state=WITHDRAWN"))
                .contains("Không có dòng nào khớp với bộ lọc");
        assertThat(listPage(COMMUNE_A, list + "&sort=-asked-at")).contains("aria-sort=\"descending\"");
        assertThat(listPage(COMMUNE_A, list + "&format=csv"))
                .contains("Người đề nghị", ": Bùi Thị Danh Sách", "Đang chờ")
                .doesNotContain("<html");
        assertThat(listPage(COMMUNE_B, "/proposals?format=csv"))
                .as("proposals of another commune")
                .contains("Người đề nghị")
                .doesNotContain("Bùi Thị Danh Sách");
    }

    private String listPage(Place place, String address) {
        var answer = mvc.get()
                .uri(address)
                .with(people.at(place, Role.HEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aLinkWorksOnlyOnceConfirmed() throws Exception {
        var response = invite("Chờ Xác Nhận", "cho.xac.nhan", COMMUNE_A, Role.HEAD);
        var matcher = LINK.matcher(response.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        assertThat(mvc.get().uri(matcher.group()))
                .hasStatusOk()
                .bodyText()
                .contains("chưa được xác nhận")
                .doesNotContain("name=\"password\"");
        assertThat(acceptInvitation(matcher.group(1), "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .hasStatusOk()
                .bodyText()
                .contains("chưa được xác nhận");
        assertThat(sql.sql("select count(*) from access.people where login = 'cho.xac.nhan'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tenWrongCodesDisableALink() throws Exception {
        var token = confirmedToken(invite("Đoán Mã", "doan.ma", COMMUNE_A, Role.CLERK));
        code = "aaaa-aaaa";
        for (int guess = 0; guess < 10; guess++) {
            assertThat(acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng"))
                    .hasStatus(422);
        }
        code = lastCode;
        assertThat(acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .hasStatus(410);
    }

    @Test
    void tenConcurrentUsesOfOneLinkCreateOneAccountWithoutError() throws Exception {
        var token = confirmedToken(invite("Cùng Lúc", "cung.luc", COMMUNE_A, Role.CLERK));
        code = lastCode;
        var all = java.util.stream.IntStream.range(0, 10)
                .<java.util.concurrent.Callable<Integer>>mapToObj(
                        n -> () -> acceptInvitation(token, "lúa chín vàng đồng", "lúa chín vàng đồng")
                                .getResponse()
                                .getStatus())
                .toList();
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(10)) {
            var answers = new java.util.ArrayList<Integer>();
            for (var answer : pool.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(303).allMatch(status -> status < 500);
        }
    }

    @Test
    void refusesAgenciesOutsideAndRolesOfAnotherLevel() {
        var outside = people.agency(People.Place.OTHER_COMMUNE);
        assertThat(mvc.post()
                        .uri("/people/invitation")
                        .param("name", "Ai Đó")
                        .param("login", "ai.do")
                        .param("agency", outside.toString())
                        .param("role", "CLERK")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Ai Đó", "thuộc phạm vi quản trị");
        assertThat(invite("Ai Đó", "ai.do", COMMUNE_A, Role.PROVINCE_LEAD)).hasStatus(422);
    }

    @Test
    void aFurtherMembershipIsAcceptedInTheExistingAccount() throws Exception {
        var officer = people.at(COMMUNE_B, Role.COMMUNE_OFFICER);
        var token = confirmedToken(invite("Người Cũ", officer.login(), COMMUNE_A, Role.CLERK));
        assertThat(mvc.get().uri("/invitations/" + token)).bodyText().contains("/sign-in?to=");
        var other = people.at(COMMUNE_B, Role.HEAD);
        assertThat(mvc.post()
                        .uri("/invitations/" + token)
                        .param("code", lastCode)
                        .with(other.signedIn())
                        .with(csrf()))
                .hasStatus(422);
        assertThat(mvc.get().uri("/invitations/" + token).with(officer.signedIn()))
                .bodyText()
                .contains("Mã xác nhận", "name=\"code\"");
        assertThat(mvc.post()
                        .uri("/invitations/" + token)
                        .with(officer.signedIn())
                        .with(csrf()))
                .as("the link alone")
                .hasStatus(422)
                .bodyText()
                .contains("Mã xác nhận chưa đúng");
        assertThat(memberships(officer)).isEqualTo(1);
        assertThat(mvc.post()
                        .uri("/invitations/" + token)
                        .param("code", lastCode)
                        .with(officer.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn()))
                .bodyText()
                .contains("UBND xã A", "UBND xã B");
    }

    /** The requester may learn nothing about accounts elsewhere, so the name of the invitation is not checked there. */
    @Test
    void whoConfirmsSeesWhoseAccountGetsTheRoleAndTheRequesterDoesNot() throws Exception {
        var stranger = people.named(People.Place.OTHER_COMMUNE, Role.COMMUNE_OFFICER, "nguoi.noi.khac");
        assertThat(stranger.viewer().name()).isNotEqualTo("Tên Bịa");
        var offered = invite("Tên Bịa", stranger.login(), COMMUNE_A, Role.CLERK);
        var matcher = PROPOSAL.matcher(offered.getResponse().getContentAsString()
                + offered.getResponse().getHeader("Location"));
        assertThat(matcher.find()).isTrue();
        var page = "/proposals/" + matcher.group(1);
        var head = people.at(COMMUNE_A, Role.HEAD);
        assertThat(mvc.get().uri(page).with(head.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "là tài khoản có sẵn của " + stranger.viewer().name(),
                        "không phải của Tên Bịa",
                        stranger.login());
        assertThat(mvc.get().uri(page).with(admin.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Tên Bịa")
                .doesNotContain(stranger.viewer().name(), "Tài khoản có sẵn");
    }

    private int memberships(People.Person person) {
        return sql.sql("select count(*) from access.memberships where person_id = ? and ended_at is null")
                .param(person.viewer().person())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyGrantsThemselvesARole() {
        var own = "/people/" + admin.viewer().person();
        assertThat(grantRole(own, COMMUNE_A, Role.HEAD))
                .hasStatus(422)
                .bodyText()
                .contains("không thể tự cấp");
        assertThat(invite("Tôi", admin.login(), COMMUNE_A, Role.HEAD)).hasStatus(422);
        assertThat(mvc.post().uri(own + "/password-link").with(admin.signedIn()).with(csrf()))
                .hasStatus(422);
    }

    @Test
    void aLowerAdministratorCannotTakeOverAnAccountOfAHigherAgency() throws Exception {
        var officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "len.tinh");
        var below = people.at(COMMUNE_A, Role.ADMINISTRATOR);
        var path = "/people/" + officer.viewer().person();
        var early = confirmedToken(mvc.post()
                .uri(path + "/password-link")
                .with(below.signedIn())
                .with(csrf())
                .exchange());
        confirmAndReadCode(PROVINCE, grantRole(path, PROVINCE, Role.HEAD));
        assertThat(mvc.get().uri("/invitations/" + early)).hasStatus(410);
        for (var step : List.of("/password-link", "/factors/end", "/suspension")) {
            assertThat(mvc.post()
                            .uri(path + step)
                            .param("reason", "thử")
                            .with(below.signedIn())
                            .with(csrf()))
                    .as(step)
                    .hasStatus(422);
        }
        assertThat(mvc.post()
                        .uri(path + "/password-link")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatusOk();
    }

    @Test
    void suspendsWithAReasonAndReopens() {
        var officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "tam.dung");
        var path = "/people/" + officer.viewer().person();
        assertThat(mvc.post().uri(path + "/suspension").with(admin.signedIn()).with(csrf()))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri(path + "/suspension")
                        .param("reason", "Nghỉ dài hạn")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn())).hasStatus(303);
        assertThat(mvc.get().uri(path).with(admin.signedIn())).bodyText().contains("Nghỉ dài hạn");
        assertThat(mvc.post()
                        .uri(path + "/suspension/end")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn())).hasStatusOk();
    }

    @Test
    void anEndedMembershipIsGoneOnTheNextRequest() throws Exception {
        var officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "chuyen.cong.tac");
        var path = "/people/" + officer.viewer().person();
        var membership = sql.sql("select id from access.memberships where person_id = ?")
                .param(officer.viewer().person())
                .query(java.util.UUID.class)
                .single();
        var given = grantRole(path, COMMUNE_B, Role.CLERK);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn()))
                .bodyText()
                .doesNotContain("UBND xã B");
        confirmAndReadCode(COMMUNE_B, given);
        assertThat(mvc.post()
                        .uri(path + "/memberships/" + membership + "/end")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn()))
                .bodyText()
                .contains("Văn thư, UBND xã B")
                .doesNotContain("Công chức cấp xã, UBND xã A");
    }

    @Test
    void theOwnerReplacesAForgottenPassword() throws Exception {
        var officer = people.named(COMMUNE_A, Role.COMMUNE_OFFICER, "quen.mat.khau");
        var token = confirmedToken(mvc.post()
                .uri("/people/" + officer.viewer().person() + "/password-link")
                .with(admin.signedIn())
                .with(csrf())
                .exchange());
        code = lastCode;
        assertThat(acceptInvitation(token, "con cá rô đồng", "con cá rô đồng")).hasStatus(303);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", officer.login())
                        .param("password", Person.PASSWORD)
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void theSearchForPeopleIsShownOpenAndRemovedByItsChip() {
        assertThat(mvc.get().uri("/people").with(admin.signedIn()))
                .bodyText()
                .contains("<details class=\"filter\" open>", "type=\"search\"");
        assertThat(mvc.get().uri("/people?q=tim.khong&sort=name").with(admin.signedIn()))
                .bodyText()
                .contains("class=\"chip\" href=\"/people?sort=name\"", "name=\"sort\" value=\"name\"");
    }

    @Test
    void findsPeopleWithoutMarks() {
        people.named(COMMUNE_A, Role.CLERK, "tim.khong.dau");
        assertThat(mvc.get().uri("/people?q=tim.khong").with(admin.signedIn()))
                .bodyText()
                .contains("tim.khong.dau");
        assertThat(mvc.get().uri("/people/agencies?q=xa a").with(admin.signedIn()))
                .bodyText()
                .contains("UBND xã A");
        assertThat(mvc.get().uri("/people/agencies?q=xa khac").with(admin.signedIn()))
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void aSystemSignsInByTokenUntilItIsEnded() throws Exception {
        var response = mvc.post()
                .uri("/systems")
                .param("name", "Hệ thống tỉnh")
                .param("agency", people.agency(COMMUNE_A).toString())
                .param("until.day", "1")
                .param("until.month", "1")
                .param("until.year", "" + (java.time.Year.now(Ui.ZONE).getValue() + 1))
                .with(admin.signedIn())
                .with(csrf())
                .exchange();
        var matcher = Pattern.compile("tc_[A-Za-z0-9_-]{43}")
                .matcher(response.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        var systems = context.getBean(SystemAccounts.class);
        assertThat(systems.byToken(matcher.group())).isEmpty();
        confirmAndReadCode(COMMUNE_A, response);
        var viewer = systems.byToken(matcher.group()).orElseThrow();
        assertThat(viewer.role()).isEqualTo(Role.SYSTEM);
        assertThat(viewer.agencyName()).isEqualTo("UBND xã A");
        assertThat(mvc.get().uri("/systems").with(admin.signedIn())).bodyText().doesNotContain(matcher.group());
        assertThat(mvc.post()
                        .uri("/systems/" + viewer.person() + "/end")
                        .with(admin.signedIn())
                        .with(csrf()))
                .hasStatus(303);
        assertThat(systems.byToken(matcher.group())).isEmpty();
    }

    @Test
    void onlyTheRequesterIsOfferedANewLink() throws Exception {
        confirmedToken(invite("Mất Liên Kết", "mat.lien.ket", COMMUNE_A, Role.CLERK));
        var path = "/people/invitations/"
                + sql.sql("select id from access.invitations where login = 'mat.lien.ket'")
                        .query(java.util.UUID.class)
                        .single()
                + "/link";
        assertThat(mvc.get().uri("/people").with(admin.signedIn())).bodyText().contains(path);
        var other = people.named(PROVINCE, Role.ADMINISTRATOR, "quan.tri.khac");
        assertThat(mvc.get().uri("/people").with(other.signedIn()))
                .bodyText()
                .contains("Mất Liên Kết")
                .doesNotContain(path);
        assertThat(mvc.post().uri(path).with(other.signedIn()).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ người đã đề nghị");
        var renewed = mvc.post().uri(path).with(admin.signedIn()).with(csrf()).exchange();
        var matcher = LINK.matcher(renewed.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        code = lastCode;
        assertThat(acceptInvitation(matcher.group(1), "lúa chín vàng đồng", "lúa chín vàng đồng"))
                .hasStatus(303);
    }

    private MvcTestResult invite(String name, String login, People.Place place, Role role) {
        return mvc.post()
                .uri("/people/invitation")
                .param("name", name)
                .param("login", login)
                .param("agency", people.agency(place).toString())
                .param("role", role.name())
                .with(admin.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult grantRole(String person, People.Place place, Role role) {
        return mvc.post()
                .uri(person + "/memberships")
                .param("agency", people.agency(place).toString())
                .param("role", role.name())
                .with(admin.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult acceptInvitation(String token, String password, String repeated) {
        return mvc.post()
                .uri("/invitations/" + token)
                .param("code", code)
                .param("password", password)
                .param("repeated", repeated)
                .with(csrf())
                .exchange();
    }

    /** The token of the invitation link in the answer; a head of commune A confirms the invitation first. */
    private String confirmedToken(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        var matcher = LINK.matcher(result.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        lastCode = confirmAndReadCode(COMMUNE_A, result);
        return Objects.requireNonNull(matcher.group(1));
    }

    private String confirmAndReadCode(People.Place place, MvcTestResult response) throws Exception {
        var where = response.getResponse().getContentAsString()
                + response.getResponse().getHeader("Location");
        var matcher = PROPOSAL.matcher(where);
        assertThat(matcher.find()).isTrue();
        return ConfirmedProposals.confirm(context, place, java.util.UUID.fromString(matcher.group(1)));
    }
}
