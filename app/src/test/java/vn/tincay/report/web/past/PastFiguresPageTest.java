package vn.tincay.report.web.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import vn.tincay.Owner;
import vn.tincay.People.Person;
import vn.tincay.People.Place;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** Last year's figures from a spreadsheet: the preview, its questions, and what is stored of it. */
@SpringBootTest
@AutoConfigureMockMvc
class PastFiguresPageTest {

    /** A month before the merger of 1/7/2025 of which no other test has a report. */
    private static final String PERIOD = "2019-08";

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern SELECTED =
            Pattern.compile("<select[^>]* name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern ROW = Pattern.compile("name=\"row\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Rollups rollups;

    ReportTestData testData;
    Person officer;

    @BeforeEach
    void createPeople() {
        testData = ReportTestData.in(context);
        officer = testData.people.at(PROVINCE, Role.PROVINCE_LEAD);
    }

    @AfterEach
    void removePastFigures() {
        sql.sql("delete from report.past_figures where taken_by = ?")
                .param(officer.viewer().agency())
                .update();
    }

    @Test
    void aFileAsPeopleMakeItIsShownThenStoredAsAWholeAndMarkedUnsigned() throws IOException {
        var path = upload(
                officer, "thang-8.xlsx", book(List.of("P. Cái Khế", 3, 2), List.of("Phường An Hòa", "1.200", 5)));
        var page = page(officer, path);
        assertThat(page)
                .contains("Đây là bản xem trước", "UBND xã A", "Nay thuộc: Phường Cái Khế", "1.200", "Lưu 2 dòng")
                .contains("1 dòng cộng không lưu")
                .doesNotContain("class=\"field-error\"");
        assertThat(stored()).as("before the confirmation").isEmpty();

        assertThat(confirm(officer, path, page)).hasStatus(303).hasRedirectedUrl(path);

        assertThat(stored()).containsEntry("sheet!B6", "{3,2}").containsEntry("sheet!B7", "{1200,5}");
        assertThat(page(officer, path))
                .contains("số chưa ký", "thang-8.xlsx", "PROVINCE_LEAD UBND tỉnh Thử", "Đang dùng");
        assertThat(sql.sql(
                                "select count(*) from report.submissions s join report.reports r on r.id = s.report_id where r.period = ?")
                        .param(PERIOD)
                        .query(Integer.class)
                        .single())
                .as("nobody signed")
                .isZero();
        assertThat(mvc.get().uri(path + "/file").with(officer.signedIn())).hasStatusOk();
        assertThat(confirm(officer, path, page)).as("sent twice").hasStatus(303);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void nothingIsStoredWhileARowNeedsALook() throws IOException {
        var path = upload(
                officer,
                "loi.xlsx",
                book(
                        List.of("Phường Cái Khế", 3, "hai vụ"),
                        List.of("Xã Không Có", 1, 1),
                        List.of("Phường Thới Bình (Q. Ninh Kiều)", 1, 1),
                        List.of("P. Thới Bình, Ninh Kiều", 2, 1),
                        List.of("Phường An Hòa", "1,234", 1)));
        var page = page(officer, path);
        assertThat(page)
                .contains("sheet!D6</strong>: “hai vụ” không phải là số")
                .contains("Không có đơn vị nào tên “Xã Không Có”")
                .contains("Cùng đơn vị, cùng kỳ với dòng ở sheet!B9", "Cùng đơn vị, cùng kỳ với dòng ở sheet!B8")
                .contains("sheet!C10</strong>", "có phải là 1.234?")
                .doesNotContain("Lưu 0 dòng");
        assertThat(confirm(officer, path, page)).hasStatus(422);
        assertThat(stored()).isEmpty();

        answer(officer, path, page, Map.of("leaveOut", List.of("all")));
        assertThat(page(officer, path)).contains("5 dòng bỏ qua", "không có dòng mới nào để lưu");
    }

    @Test
    void anUnknownNameIsAskedAndTheAnswerCountsForAllItsRows() throws IOException {
        var path = upload(officer, "ten.xlsx", book(List.of("Xã Cái Khế", 3, 2)));
        var page = page(officer, path);
        assertThat(page)
                .contains(
                        "“Xã Cái Khế” có thể là nhiều đơn vị hoặc chỉ gần giống một đơn vị", "Phường Cái Khế</option>");
        answer(officer, path, page, Map.of("unit.0.name", List.of("Xã Cái Khế"), "unit.0", List.of("1331117")));
        var answered = page(officer, path);
        assertThat(answered).contains("Lưu 1 dòng");
        assertThat(confirm(officer, path, answered)).hasStatus(303);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void theCommitteeOfAUnitMeansTheUnit() throws IOException {
        var path = upload(
                officer,
                "ubnd.xlsx",
                book(List.of("Ủy ban nhân dân phường Cái Khế", 3, 2), List.of("UBND phường An Hòa", 1, 5)));
        assertThat(page(officer, path)).contains("Lưu 2 dòng").doesNotContain("class=\"field-error\"");
    }

    @Test
    void asksWhichPredecessorAUnitFoundedAfterThePeriodMeans() throws IOException {
        var path = upload(officer, "moi.xlsx", book(List.of("Phường Ninh Kiều", 3, 2)));
        assertThat(page(officer, path))
                .contains("Phường Ninh Kiều mới lập từ ngày 1/7/2025, sau kỳ này", "Phường Tân An</option>");
    }

    @Test
    void aRowOfAnAgencyWithAReportIsNotStored() throws IOException {
        var id = testData.sentReport(COMMUNE_A, "2019-11", Map.of("households", "4"));
        var path =
                upload(officer, "co.xlsx", bookOf(11, List.of("Phường Cái Khế", 3, 2), List.of("Phường An Hòa", 1, 1)));
        var page = page(officer, path);
        assertThat(page).contains("Đơn vị đã có báo cáo của kỳ này.", "Số trong tệp khác số đã gửi.", "Lưu 1 dòng");
        confirm(officer, path, page);
        assertThat(stored()).containsOnlyKeys("sheet!B7");
        assertThat(testData.report(COMMUNE_A, id).figures().get(0)).isEqualTo(4);
    }

    @Test
    void anOutdatedPreviewStoresNothing() throws IOException {
        var first = upload(officer, "mot.xlsx", book(List.of("Phường An Hòa", 3, 2)));
        var second = upload(officer, "hai.xlsx", book(List.of("Phường An Hòa", 4, 2)));
        var seen = page(officer, second);
        confirm(officer, first, page(officer, first));
        assertThat(confirm(officer, second, seen)).hasStatus(422);
        assertThat(page(officer, second)).contains("Đã có số liệu lấy từ tệp khác, số khác nhau");
        assertThat(stored()).containsEntry("sheet!B6", "{3,2}").hasSize(1);
    }

    @Test
    void sumsIncludeTheFiguresApartFromReports() throws IOException {
        var path = upload(officer, "tong.xlsx", book(List.of("Phường An Hòa", 7, 2), List.of("Phường Cái Khế", 3, 2)));
        confirm(officer, path, page(officer, path));
        var row = sum(PROVINCE);
        assertThat(row.fromFiles()).isEqualTo(2);
        assertThat(row.reports()).isZero();
        assertThat(row.isProvisional()).isTrue();
        assertThat(row.figures().get(0)).isEqualTo(10);
        assertThat(mvc.get()
                        .uri("/rollups?form=gbv-month&from=" + PERIOD + "&to=" + PERIOD)
                        .with(officer.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("2 đơn vị lấy từ Excel, chưa ký");
    }

    @Test
    void theNextReportShowsPastFiguresAsUnsigned() throws IOException {
        var path = upload(officer, "truoc.xlsx", book(List.of("Phường Cái Khế", 3, 2)));
        confirm(officer, path, page(officer, path));
        var next =
                testData.draft(COMMUNE_A, "gbv-month", Period.of(PERIOD).next().toString(), Map.of());
        var page = mvc.get()
                .uri("/reports/" + next)
                .with(testData.people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("3 (Excel, chưa ký)");
    }

    @Test
    void theReceiverComparesTheNextReportWithThemAsUnsigned() throws IOException {
        var path = upload(officer, "so-sanh.xlsx", bookOf(5, List.of("Phường Cái Khế", 3, 2)));
        confirm(officer, path, page(officer, path));
        var report = testData.sentReport(COMMUNE_A, "2019-06", Map.of("households", "41"));
        var receipt = "/rosters/gbv-month/2019-06/receipt";
        assertThat(page(officer, receipt))
                .contains("từ 3 (Excel, chưa ký) lên 41, gấp mười lần trở lên", "Kỳ trước: Excel, chưa ký")
                .contains("Số có dấu * lấy từ Excel, chưa ký.");
        assertThat(page(officer, "/reports/" + report)).contains("Kỳ trước: 3 (Excel, chưa ký)");

        takenBy(testData.people.at(OTHER_PROVINCE, Role.PROVINCE_LEAD), "2019-05");
        assertThat(page(officer, receipt)).as("another agency's file").doesNotContain("Excel, chưa ký");
        takenBy(officer, "2019-05");
        testData.sentReport(COMMUNE_A, "2019-05", Map.of("households", "40"));
        assertThat(page(officer, receipt)).as("a report replaces them").doesNotContain("Excel, chưa ký");
    }

    private void takenBy(Person person, String period) {
        Owner.of(context)
                .sql("update report.past_figures set taken_by = ? where period = ?")
                .params(person.viewer().agency(), period)
                .update();
    }

    @Test
    void onlyWhoUploadedTheFileWithdrawsItsFigures() throws IOException {
        var path = upload(officer, "rut.xlsx", book(List.of("Phường An Hòa", 3, 2)));
        confirm(officer, path, page(officer, path));
        var other = testData.people.at(PROVINCE, Role.HEAD);
        assertThat(mvc.post().uri(path + "/withdrawal").with(other.signedIn()).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ PROVINCE_LEAD UBND tỉnh Thử");
        assertThat(mvc.post().uri(path + "/withdrawal").with(officer.signedIn()).with(csrf()))
                .hasStatus(303);
        assertThat(stored()).isEmpty();
        assertThat(page(officer, path)).contains("đã được rút");
    }

    @Test
    void anotherAgencySeesNothingOfTheFile() throws IOException {
        var path = upload(officer, "rieng.xlsx", book(List.of("Phường An Hòa", 3, 2)));
        var stranger = testData.people.at(OTHER_PROVINCE, Role.PROVINCE_LEAD);
        assertThat(mvc.get().uri(path).with(stranger.signedIn())).hasStatus(404);
        assertThat(mvc.get().uri(path + "/file").with(stranger.signedIn())).hasStatus(404);
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithWordsAtItsField() {
        assertThat(send(officer, "anh.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp này không phải bảng tính");
    }

    @Test
    void readsCsvOfAVietnameseSpreadsheetAndAsksAboutDashes() {
        var csv =
                "\ufeffSỐ LIỆU THÁNG 8 NĂM 2019;;\n;;\nĐơn vị;Số hộ có bạo lực gia đình;Đã giải quyết\nPhường An Hòa;1.234;-\n";
        var path = path(send(officer, "thang-8.csv", csv.getBytes(StandardCharsets.UTF_8)));
        var page = page(officer, path);
        assertThat(page)
                .contains("1 ô là dấu gạch “-”", "Hãy trả lời trước khi lưu")
                .doesNotContain("Lưu 1 dòng");
        assertThat(confirm(officer, path, page)).hasStatus(422);
        answer(officer, path, page, Map.of("dash", List.of("ZERO")));
        var answered = page(officer, path);
        assertThat(answered).contains("Lưu 1 dòng");
        confirm(officer, path, answered);
        assertThat(stored()).containsEntry("A4", "{1234,NULL,NULL,NULL,NULL,0}");
    }

    @Test
    void aDistrictAndItsCommuneAreNotCountedTwice() throws IOException {
        var file = book(List.of("Quận Ninh Kiều", 25, 2));
        var path = upload(officer, "huyen.xlsx", file);
        var page = page(officer, path);
        assertThat(page).contains("Lưu 1 dòng");
        confirm(officer, path, page);
        var communes = upload(officer, "xa.xlsx", book(List.of("Phường An Hòa", 7, 2)));
        assertThat(page(officer, communes)).contains("“Phường An Hòa” và Quận Ninh Kiều có chung địa bàn");

        storedDirectly("Phường An Hòa");
        assertThat(sum(PROVINCE).figures().get(0)).as("only the commune").isEqualTo(7);
    }

    @Test
    void aUnitAndItsSuccessorAreNotCountedTwice() throws IOException {
        var path = upload(officer, "cu.xlsx", book(List.of("Phường An Hòa", 7, 2)));
        confirm(officer, path, page(officer, path));
        storedDirectly("Phường Cái Khế", "and v.valid_to is null");
        assertThat(sum(PROVINCE).figures().get(0)).as("only the old ward").isEqualTo(7);
    }

    @Test
    void aDistrictStaysWhenTheFileHasNoPartOfIt() throws IOException {
        var path = upload(
                officer,
                "xen.xlsx",
                book(List.of("Quận Ninh Kiều", 3, 2), List.of("Phường An Hòa", 3, 2), List.of("Quận Ô Môn", 77, 4)));
        var page = page(officer, path);
        assertThat(page).contains("Lưu 2 dòng", "2 dòng cộng không lưu");
    }

    @Test
    void aColumnThatNamesNoIndicatorIsAskedAndThePageListsWhatEachBecomes() {
        var path = csv("SỐ LIỆU NĂM 2020\n\nĐơn vị;Số hộ có bạo lực;Số địa chỉ tin cậy giải thể\nPhường An Hòa;4;9\n");
        var page = page(officer, path);
        assertThat(page)
                .contains("Tiêu đề cột này không nói trọn tên một chỉ tiêu nào", "Không lấy 1 cột chưa chọn")
                .doesNotContain("Lưu 1 dòng");
        answer(officer, path, page, Map.of("leaveColumns", List.of("all")));
        assertThat(page(officer, path))
                .contains("Lưu 1 dòng", "Cột B: Số hộ có bạo lực", "Số hộ có bạo lực gia đình (hộ)");
    }

    @Test
    void aUnitOfTheFileThatDiffersIsAskedAndConvertedVisibly() {
        var path = csv("SỐ LIỆU NĂM 2020\nĐơn vị tính: nghìn đồng\n"
                + "Đơn vị;Kinh phí ngân sách nhà nước - Thực hiện\nPhường An Hòa;15000\n");
        var page = page(officer, path);
        assertThat(page)
                .contains("tệp ghi đơn vị “nghìn đồng”, chỉ tiêu tính bằng “triệu đồng”")
                .doesNotContain("Lưu 1 dòng");
        assertThat(confirm(officer, path, page)).hasStatus(422);
        answer(officer, path, page, Map.of("sheet.0.unit.1", List.of("convert")));
        var converted = page(officer, path);
        assertThat(converted).contains("Lưu 1 dòng", "Chia số trong tệp cho 1.000");
        assertThat(confirm(officer, path, converted)).hasStatus(303);
        assertThat(stored().get("A4")).as("15 million đồng with one decimal").endsWith(",150}");
    }

    @Test
    void aYearInAHeadingIsThePeriodOfItsColumn() {
        var path = csv("SỐ LIỆU NĂM 2020\n\nĐơn vị;Số hộ có bạo lực năm 2019;Số hộ có bạo lực năm 2020\n"
                + "Phường An Hòa;50;5\n");
        var page = page(officer, path);
        assertThat(page).contains("Lưu 2 dòng");
        assertThat(confirm(officer, path, page)).hasStatus(303);
        assertThat(sql.sql("select count(distinct period) from report.past_figures where taken_by = ?")
                        .param(officer.viewer().agency())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void figuresOfAHalfYearAreNotThoseOfTheYear() {
        var page = page(officer, csv("SỐ LIỆU 6 THÁNG ĐẦU NĂM 2020\n\nĐơn vị;Số hộ có bạo lực\nPhường An Hòa;5\n"));
        assertThat(page).contains("Tệp ghi số liệu của một phần năm").doesNotContain("Lưu 1 dòng");
    }

    @Test
    void twoSheetsWithDifferentIndicatorsMakeOneRow() throws IOException {
        var path = upload(officer, "hai-bieu.xlsx", sheets("Số hộ có bạo lực", "Số vụ tái diễn"));
        var page = page(officer, path);
        assertThat(page).contains("Lưu 1 dòng", "Gộp với dòng ở Biểu 2!A3");
        assertThat(confirm(officer, path, page)).hasStatus(303);
        assertThat(stored()).containsEntry("Biểu 1!A3 + Biểu 2!A3", "{5,NULL,NULL,NULL,NULL,NULL,6}");
        var same = upload(officer, "hai-bieu.xlsx", sheets("Số vụ đã giải quyết", "Số vụ đã giải quyết"));
        assertThat(page(officer, same)).contains("Cùng đơn vị, cùng kỳ với dòng ở Biểu 2!A3");
    }

    @Test
    void aSignForAnUnknownFigureIsNamed() throws IOException {
        var path = upload(officer, "x.xlsx", book(List.of("Phường An Hòa", 3, "x")));
        assertThat(page(officer, path)).contains("“x” được hiểu là chưa có số liệu", "Lưu 1 dòng");
    }

    @Test
    void theMenusShowTheHeadingsOfTheFileAndNoEmptyColumn() throws IOException {
        var path = upload(officer, "tieu-de.xlsx", book(List.of("Phường An Hòa", 3, 2)));
        assertThat(page(officer, path)).contains("Cột B: Xã, phường</option>").doesNotContain("Cột F");
    }

    private static byte[] sheets(String... headings) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            int number = 1;
            for (var heading : headings) {
                var sheet = book.createSheet("Biểu " + number);
                sheet.createRow(0).createCell(0).setCellValue("SỐ LIỆU THÁNG 8 NĂM 2019");
                var head = sheet.createRow(1);
                head.createCell(0).setCellValue("Xã, phường");
                head.createCell(1).setCellValue(heading);
                var row = sheet.createRow(2);
                row.createCell(0).setCellValue("Phường An Hòa");
                row.createCell(1).setCellValue(4 + number);
                number++;
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The page of an uploaded file for the yearly form. */
    private String csv(String text) {
        return path(send(officer, "gbv-year", "so-lieu-2020.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void storedDirectly(String unit) {
        storedDirectly(unit, "and v.valid_to = date '2025-06-30'");
    }

    /** Stores the figures of a unit beside those of the file, as a race of two files or an older release may leave them. */
    private void storedDirectly(String unit, String version) {
        Owner.of(context)
                .sql("""
                        insert into report.past_figures (intake_id, form, period, province_id, unit_id, province_code,
                                                         agency_id, taken_by, whole, figures, source)
                        select p.intake_id, p.form, p.period, p.province_id, v.unit_id, p.province_code, gen_random_uuid(),
                               p.taken_by, false, '{7,2}', 'direct'
                          from report.past_figures p, place.unit_versions v
                         where p.taken_by = ? and v.full_name = ? and v.province_id in (
                               select x.province_id from place.unit_versions x where x.unit_id = p.unit_id) %s limit 1
                        """.formatted(version))
                .params(officer.viewer().agency(), unit)
                .update();
    }

    private Rollup.Row sum(Place place) {
        var question = new Rollup.Question(
                "gbv-month",
                List.of(Period.of(PERIOD)),
                false,
                Rollup.Grouping.PROVINCE,
                null,
                LocalDate.of(2026, 1, 1),
                Set.of());
        return rollups.of(testData.head(place), question).rows().getFirst();
    }

    private Map<String, String> stored() {
        var rows = new HashMap<String, String>();
        sql.sql("select source, figures::text as figures from report.past_figures where taken_by = ?")
                .param(officer.viewer().agency())
                .query(row -> {
                    rows.put(row.getString("source"), row.getString("figures"));
                });
        return rows;
    }

    private String upload(Person person, String name, byte[] file) {
        return path(send(person, name, file));
    }

    private static String path(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(Person person, String name, byte[] file) {
        return send(person, "gbv-month", name, file);
    }

    private MvcTestResult send(Person person, String form, String name, byte[] file) {
        return mvc.post()
                .uri("/past-figures")
                .multipart()
                .file(new MockMultipartFile("file", name, null, file))
                .param("form", form)
                .with(person.signedIn())
                .with(csrf())
                .exchange();
    }

    private String page(Person person, String path) {
        var page = mvc.get().uri(path).with(person.signedIn()).exchange();
        assertThat(page).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult confirm(Person person, String path, String page) {
        return post(person, path + "/confirmation", page, Map.of());
    }

    private void answer(Person person, String path, String page, Map<String, List<String>> answers) {
        assertThat(post(person, path + "/answers", page, answers)).hasStatus(303);
    }

    /** Sends what is chosen on the page, with these answers in place of the chosen ones. */
    private MvcTestResult post(Person person, String path, String page, Map<String, List<String>> answers) {
        var request = mvc.post().uri(path).with(person.signedIn()).with(csrf());
        var seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        request.param("seen", seen.group(1));
        SELECTED.matcher(page).results().forEach(select -> {
            var option = OPTION.matcher(select.group());
            if (option.find() && !answers.containsKey(select.group(1))) {
                request.param(select.group(1), option.group(1));
            }
        });
        request.param("sheet.0.shown", "1").param("sheet.0.use", "yes");
        ROW.matcher(page).results().forEach(row -> request.param("row", row.group(1)));
        answers.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    /** A workbook with a title, a head of two rows, a numbering row, and a total below the rows. */
    private static byte[] book(List<?>... rows) throws IOException {
        return bookOf(8, rows);
    }

    private static byte[] bookOf(int month, List<?>... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("sheet");
            sheet.createRow(0).createCell(0).setCellValue("SỐ LIỆU BẠO LỰC GIA ĐÌNH THÁNG " + month + " NĂM 2019");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var head = sheet.createRow(2);
            List.of("STT", "Xã, phường", "Số hộ có bạo lực gia đình", "Số vụ")
                    .forEach(text ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(text));
            var below = sheet.createRow(3);
            below.createCell(3).setCellValue("Bạo lực thể chất");
            var numbers = sheet.createRow(4);
            for (int column = 0; column < 4; column++) {
                numbers.createCell(column).setCellValue("(" + (column + 1) + ")");
            }
            int y = 5;
            for (var values : rows) {
                var row = sheet.createRow(y);
                row.createCell(0).setCellValue(y - 4);
                for (int column = 0; column < values.size(); column++) {
                    var cell = row.createCell(column + 1);
                    if (values.get(column) instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(values.get(column).toString());
                    }
                }
                y++;
            }
            var total = sheet.createRow(y);
            total.createCell(1).setCellValue("Tổng cộng");
            total.createCell(2).setCellValue(1);
            book.write(out);
            return out.toByteArray();
        }
    }
}
