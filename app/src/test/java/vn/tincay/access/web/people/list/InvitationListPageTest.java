package vn.tincay.access.web.people.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.proposal.ConfirmedProposals;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.SheetTexts;
import vn.tincay.base.table.TableFormat;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class InvitationListPageTest {

    private static final String HEADS = "Họ và tên\tTên đăng nhập\tCơ quan\tVai trò\tChức vụ\n";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(id|list|unread|seen|tokens)\" value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("/invitations/([A-Za-z0-9_-]{44})<");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SheetTexts sheets;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    People people;
    Person admin;

    @BeforeEach
    void createPeople() {
        people = People.in(context);
        people.at(COMMUNE_A, Role.HEAD);
        people.at(COMMUNE_B, Role.HEAD);
        people.at(PROVINCE, Role.HEAD);
        people.agency(OTHER_COMMUNE);
        admin = people.at(PROVINCE, Role.ADMINISTRATOR);
    }

    /** Withdraws what waits, which other tests of the same database would see in lists of limited length. */
    @AfterEach
    void withdraw() {
        sql.sql("""
                        insert into access.proposal_ends (proposal_id, verdict, person_id, at)
                        select p.id, 'WITHDRAWN', p.asked_by, now() from access.proposals p
                         where p.asked_by = ?
                           and not exists (select 1 from access.proposal_ends e where e.proposal_id = p.id)
                        """).param(admin.viewer().person()).update();
        sql.sql("""
                        update access.invitations set withdrawn_by = created_by, withdrawn_at = now()
                         where created_by = ? and accepted_at is null and withdrawn_at is null
                        """).param(admin.viewer().person()).update();
    }

    @Test
    void aListIsShownThenInvitedOnceWithLinksThatASecondPersonConfirms() throws Exception {
        var shown = read("Đặng Thị Mẫu\t\tUBND xã A\tVăn thư\tPhó Chánh Văn phòng\n"
                + "Đinh Văn Mẫu\tdinh.mau@thu.gov.vn\tubnd xa b\tcong chuc cap xa\t\n");
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("dtmau.xaa", "(đề xuất)", "UBND xã B", "Mời 2 người", "Phó Chánh Văn phòng");
        assertThat(invitations("Đặng Thị Mẫu")).as("before the confirmation").isZero();
        var invited = confirm(shown);
        assertThat(invited).hasStatusOk().bodyText().contains("Đã mời 2 người", "dtmau.xaa", "<svg class=\"qr\"");
        assertThat(invited.getResponse().getHeader("Cache-Control")).contains("no-store");
        var links = links(invited);
        assertThat(links).hasSize(2);
        assertThat(mvc.get().uri("/invitations/" + links.getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("chưa được xác nhận");
        assertThat(links(confirm(shown))).as("sent twice").isEqualTo(links);
        assertThat(invitations("Đặng Thị Mẫu")).isEqualTo(1);
        var proposal = sql.sql("select id from access.proposals where details ->> 'LOGIN' = 'dtmau.xaa'")
                .query(UUID.class)
                .single();
        var code = ConfirmedProposals.confirm(context, COMMUNE_A, proposal);
        assertThat(mvc.post()
                        .uri("/invitations/" + links.getFirst())
                        .param("code", code)
                        .param("password", "lúa chín vàng đồng")
                        .param("repeated", "lúa chín vàng đồng")
                        .with(csrf()))
                .hasStatus(303);
        assertThat(sql.sql("select count(*) from access.invitations i where i::text like ?")
                        .param("%" + links.getLast() + "%")
                        .query(Integer.class)
                        .single())
                .as("only a digest is stored")
                .isZero();
    }

    @Test
    void faultsAreNamedAtTheirRowsAndTheGoodRowsCanBeInvitedFirst() throws Exception {
        var officer = people.named(COMMUNE_A, Role.CLERK, "co.san@thu.gov.vn");
        var shown = read("Tô Thị Đúng\tto.dung.dung\tUBND xã A\tVăn thư\t\n"
                + "\tkhong.ten\tUBND xã A\tVăn thư\t\n"
                + "Hồ Lạ\tho.la\tUBND xã Khác\tVăn thư\t\n"
                + "Hồ Vai\tho.vai\tUBND xã A\tVua\t\n"
                + "Hồ Cấp\tho.cap\tUBND xã A\tChuyên viên Bộ\t\n"
                + "Hồ Một\ttrung.nhau\tUBND xã A\tVăn thư\t\n"
                + "Hồ Hai\tTrung.Nhau\tUBND xã A\tVăn thư\t\n"
                + "Hồ Sai\tđịa chỉ@\tUBND xã A\tVăn thư\t\n"
                + officer.viewer().name() + "\t" + officer.login() + "\tUBND xã A\tVăn thư\t\n"
                + "Người Khác\t" + officer.login() + "\tUBND xã B\tVăn thư\t\n");
        assertThat(shown)
                .hasStatus(422)
                .bodyText()
                .contains("1 dòng mời được, 9 dòng cần sửa")
                .contains("Không có cơ quan “UBND xã Khác” trong phạm vi quản trị của bạn")
                .contains("Không có vai trò “Vua”")
                .contains("Vai trò này không có ở cấp của cơ quan đã chọn")
                .contains("Tên đăng nhập này còn có ở dòng 7", "Tên đăng nhập này còn có ở dòng 8")
                .contains("nhiều nhất 200 ký tự", "Tên đăng nhập cần là thư điện tử")
                .contains("name=\"person.5.role\"", "name=\"person.4.agency\"");
        var fields = hidden(shown);
        fields.put("person.3.name", "Tô Thị Sửa");
        fields.put("person.4.agency", "ubnd xa b");
        var checked = post("/check", fields);
        assertThat(checked).bodyText().contains("3 dòng mời được, 7 dòng cần sửa", "Tô Thị Sửa", "Hồ Lạ");
        var invited = confirm(checked);
        assertThat(invited).hasStatusOk().bodyText().contains("Đã mời 3 người", "7 dòng chưa được mời");
        assertThat(invitations("Tô Thị Sửa")).isEqualTo(1);
        assertThat(invitations("Hồ Vai")).isZero();
        var rest = post("/check", hidden(invited));
        assertThat(rest)
                .hasStatus(422)
                .bodyText()
                .contains("Danh sách có 7 người", "Hồ Vai")
                .doesNotContain("Tô Thị Sửa");
    }

    @Test
    void correctingAndInvitingInOnePressShowsTheListFirst() throws Exception {
        var shown = read("Lã Thị Vội\tla.voi\tUBND xã A\t\t\n" + "Lã Thị Chậm\tla.cham\tUBND xã A\tVăn thư\t\n");
        var fields = hidden(shown);
        fields.put("person.2.role", "CLERK");
        var again = post("/confirmation", fields);
        assertThat(again).hasStatus(422).bodyText().contains("Danh sách mời đã khác lúc bạn xem", "Mời 2 người");
        assertThat(invitations("Lã Thị Chậm")).as("nothing is half done").isZero();
        assertThat(confirm(again)).hasStatusOk();
        assertThat(invitations("Lã Thị Vội")).isEqualTo(1);
    }

    @Test
    void peopleWithOneNameAreAskedAboutAndProposedLoginsDiffer() throws Exception {
        var shown = read("Mạc Thị Trùng\t\tUBND xã A\tVăn thư\t\n"
                + "Mạc Thị Trùng\t\tUBND xã A\tCông chức cấp xã\t\n"
                + "Mạc Thị Trùng\t\tUBND xã A\tVăn thư\t\n");
        assertThat(shown)
                .hasStatus(422)
                .bodyText()
                .contains("mttrung.xaa", "mttrung2.xaa", "trùng họ tên, cơ quan và vai trò với dòng 2");
        confirm(shown);
        assertThat(read("Mạc Thị Trùng\t\tUBND xã A\tLãnh đạo cơ quan\t\n"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có hoặc đã mời một người cùng họ tên");
        assertThat(read("Mạc Thị Trùng\tmttrung.xaa\tUBND xã A\tVăn thư\t\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Người này đã được mời");
    }

    @Test
    void aWorkbookIsReadAsAPastedListIs() throws Exception {
        var file = RowWriter.bytes(
                TableFormat.XLSX,
                "danh sach",
                List.of(
                        List.of("Danh sách"),
                        List.of("Cơ quan", "Họ tên", "Vai trò", "Ghi chú"),
                        List.of("UBND xã A", "Quách Thị Bảng", "Văn thư", 12)));
        assertThat(upload(file))
                .hasStatusOk()
                .bodyText()
                .contains("Quách Thị Bảng", "qtbang.xaa", "Các cột này không được lấy: Ghi chú");
        assertThat(upload("no workbook".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("không phải bảng tính .xlsx");
        var template = mvc.get()
                .uri("/people/invitations/list/template")
                .with(admin.signedIn())
                .exchange();
        assertThat(template).hasStatusOk();
        assertThat(upload(template.getResponse().getContentAsByteArray()))
                .hasStatus(422)
                .bodyText()
                .contains("Danh sách chưa có dòng nào");
    }

    @Test
    void invisibleCharactersOfAListAreDroppedAsInFields() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thu", "1.0")) {
            var sheet = book.newWorksheet("danh sach");
            var rows = List.of(
                    List.of("Họ tên", "Tên đăng nhập", "Cơ quan", "Vai trò"),
                    List.of("Khương Thị_x0000_ Không", "khuong.khong", "UBND xã A_x0000_", "Văn thư"),
                    List.of("Khương\u202e Thị Ngược", "khuong.nguoc", "UBND xã A", "Văn thư\u200b"),
                    List.of("Khương Thi\u0323 Tách", "khuong.tach", "UBND xã A", "Văn thư"),
                    List.of("Khương Thị_xD83D_", "khuong.nua", "UBND xã A", "Văn thư"));
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < rows.get(y).size(); x++) {
                    sheet.inlineString(y, x, rows.get(y).get(x));
                }
            }
        }
        var shown = upload(bytes.toByteArray());
        assertThat(shown).hasStatusOk().bodyText().contains("Mời 4 người").doesNotContain("\u202e", "\0");
        assertThat(confirm(shown)).as("at the first press").hasStatusOk();
        assertThat(invitations("Khương Thị Không")).isEqualTo(1);
        assertThat(invitations("Khương Thị Ngược")).isEqualTo(1);
        assertThat(invitations("Khương Thị Tách")).isEqualTo(1);
        var pasted = read("Khương\u202e Văn  Ngược\tkhuong.van\tUBND\u200b xã A\tVăn thư\t\n"
                + "Khương Vi\u0303n Tách\tkhuong.vin\tUBND xã A\tVăn thư\t\n");
        assertThat(confirm(pasted)).as("at the first press").hasStatusOk();
        assertThat(invitations("Khương Văn Ngược")).isEqualTo(1);
    }

    @Test
    void anUnprintableNameIsNamedAtItsRowAndKeepsNobodyElseFromBeingInvited() throws Exception {
        var shown = read("Khiếu Thị \uD83D\uDE00\tkhieu.cuoi\tUBND xã A\tVăn thư\t\n"
                + "Khiếu Thị Tốt\tkhieu.tot\tUBND xã A\tVăn thư\t\n");
        assertThat(shown).hasStatus(422).bodyText().contains("U+1F600", "1 dòng mời được, 1 dòng cần sửa");
        assertThat(confirm(shown)).hasStatusOk();
        assertThat(invitations("Khiếu Thị Tốt")).isEqualTo(1);
    }

    @Test
    void aCorrectionWithDoubledSpacesIsInvitedAtTheFirstPress() throws Exception {
        var fields = hidden(read("\tkha.sua\tUBND xã A\tVăn thư\t\n"));
        fields.put("person.2.name", "Kha  Thị   Sửa");
        assertThat(confirm(post("/check", fields))).hasStatusOk();
        assertThat(invitations("Kha Thị Sửa")).isEqualTo(1);
    }

    @Test
    void whatWasPastedIsKeptWhenItIsRefusedAndGivenBackWhenAsked() throws Exception {
        var refused = mvc.post()
                .uri("/people/invitations/list")
                .param("text", "chỉ có chữ")
                .with(admin.signedIn())
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("Không tìm thấy dòng tiêu đề", "chỉ có chữ</textarea>");
        var fields = hidden(read("Vi Thị Về\tvi.ve\tUBND xã A\tVăn thư\t\n"));
        fields.put("back", "1");
        assertThat(post("/check", fields)).hasStatusOk().bodyText().contains("Vi Thị Về\tvi.ve\tUBND xã A\tVăn thư");
        assertThat(mvc.get().uri("/people/invitations/list").with(admin.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Mời theo danh sách");
    }

    @Test
    void theWorkbookOfLinksIsOnlyForWhoAsked() throws Exception {
        var invited = confirm(read("Ông Văn Tệp\tong.tep\tUBND xã A\tVăn thư\t\n"));
        var own = post("/links", hidden(invited));
        assertThat(own.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(cells(own))
                .contains("Ông Văn Tệp", "/invitations/" + links(invited).getFirst());
        var other = people.named(PROVINCE, Role.ADMINISTRATOR, "quan-tri-khac");
        assertThat(cells(postAs(other, "/links", hidden(invited)))).doesNotContain("Ông Văn Tệp");
    }

    @Test
    void twoAdministratorsWithOneListInviteEverybodyOnce() throws Exception {
        var other = people.named(PROVINCE, Role.ADMINISTRATOR, "quan-tri-hai");
        var list = "Tạ Thị Đua\tta.dua\tUBND xã A\tVăn thư\t\nTạ Văn Đua\t\tUBND xã B\tVăn thư\t\n";
        var own = hidden(read(list));
        var others = hidden(readAs(other, list));
        List<Callable<Integer>> both = List.of(
                () -> post("/confirmation", own).getResponse().getStatus(),
                () -> postAs(other, "/confirmation", others).getResponse().getStatus());
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var one : pool.invokeAll(both)) {
                statuses.add(one.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        assertThat(invitations("Tạ Thị Đua")).isEqualTo(1);
        assertThat(invitations("Tạ Văn Đua")).isEqualTo(1);
    }

    @Test
    void threeHundredPeopleAreInvitedInOneGoWithOneNoticeForEachReader() throws Exception {
        int before = notices();
        var shown = read(IntStream.range(0, 300)
                .mapToObj(i ->
                        "Lục Văn " + inLetters(i) + "\t\t" + (i % 2 == 0 ? "UBND xã A" : "UBND xã B") + "\tVăn thư\t\n")
                .collect(Collectors.joining()));
        assertThat(shown).hasStatusOk().bodyText().contains("lvsol.xab", "Mời 300 người");
        assertThat(links(confirm(shown))).hasSize(300).doesNotHaveDuplicates();
        assertThat(notices() - before).as("the heads of the two communes").isEqualTo(2);
    }

    private int notices() {
        return sql.sql("select count(*) from notice.notices")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult read(String rows) {
        return readAs(admin, rows);
    }

    private MvcTestResult readAs(Person person, String rows) {
        return postAs(person, "", Map.of("text", HEADS + rows));
    }

    private MvcTestResult confirm(MvcTestResult shown) throws Exception {
        return post("/confirmation", hidden(shown));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        return postAs(admin, path, fields);
    }

    private MvcTestResult postAs(Person person, String path, Map<String, String> fields) {
        var request = mvc.post().uri("/people/invitations/list" + path);
        fields.forEach(request::param);
        return request.with(person.signedIn()).with(csrf()).exchange();
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/people/invitations/list")
                .multipart()
                .file(new MockMultipartFile("file", "danh-sach.xlsx", null, file))
                .with(admin.signedIn())
                .with(csrf())
                .exchange();
    }

    private static Map<String, String> hidden(MvcTestResult answer) throws Exception {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(answer.getResponse().getContentAsString())
                .results()
                .forEach(match -> fields.putIfAbsent(match.group(1), HtmlUtils.htmlUnescape(match.group(2))));
        return fields;
    }

    private static List<String> links(MvcTestResult answer) throws Exception {
        return LINK.matcher(answer.getResponse().getContentAsString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private int invitations(String name) {
        return sql.sql("select count(*) from access.invitations where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private String cells(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var file = new MockMultipartFile("file", answer.getResponse().getContentAsByteArray());
        return sheets.read(file, "file").orThrow().toString();
    }

    /** A different given name for each number, since a name with digits is no name. */
    private static String inLetters(int number) {
        var letters = new StringBuilder("S");
        for (int rest = number + 1; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
