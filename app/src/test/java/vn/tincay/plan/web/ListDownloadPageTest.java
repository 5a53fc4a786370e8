package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;

/** Downloaded lists contain the rows of the page, with its filters, order and scope. */
@SpringBootTest
@AutoConfigureMockMvc
class ListDownloadPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PageRequests requests;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        requests = PageRequests.in(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aListContainsExactlyWhatItsReaderMaySee(String format) throws Exception {
        var own = PlanTestData.in(context).draft(COMMUNE_A);
        var mine = requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?state=DRAFT&format=" + format);
        assertThat(mine).hasStatusOk();
        assertThat(mine.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"plans." + format + "\"");
        assertThat(fileText(mine, format))
                .contains(own.title())
                .contains("Tên kế hoạch")
                .contains("Dự thảo", "UBND xã A");
        var others = requests.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/plans?state=DRAFT&format=" + format);
        assertThat(fileText(others, format)).contains("Tên kế hoạch").doesNotContain("UBND xã A");
    }

    @Test
    void aDownloadHasTheRowsOfAllPagesInOrder() throws Exception {
        var testData = PlanTestData.in(context);
        for (int i = 0; i < 30; i++) {
            testData.draft(COMMUNE_A);
        }
        var rows = workbookRows(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?sort=-title&format=xlsx"));
        assertThat(rows).hasSizeGreaterThan(30);
        var titles = rows.stream().skip(1).map(List::getFirst).toList();
        var up = workbookRows(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?sort=title&format=xlsx")).stream()
                .skip(1)
                .map(List::getFirst)
                .toList();
        assertThat(titles).containsExactlyInAnyOrderElementsOf(up);
        assertThat(titles.getFirst()).isEqualTo(up.getLast());
    }

    @Test
    void aListPageOffersSortingAndDownloads() {
        PlanTestData.in(context).draft(COMMUNE_A);
        var page = body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?state=draft&sort=title"));
        assertThat(page)
                .contains("aria-sort=\"ascending\"", "href=\"/plans?state=draft&amp;sort=-title\"")
                .contains("href=\"/plans?state=draft&amp;sort=title&amp;format=xlsx\"")
                .contains("class=\"chip\" href=\"/plans?sort=title\"")
                .contains("name=\"sort\" value=\"title\"");
        assertThat(page).as("above the cards of a phone").contains("<thead><tr data-sort-by=\"Sắp xếp theo\">");
        assertThat(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?page=999")))
                .contains("<table");
    }

    @Test
    void aWrongFilterIsShownOnThePageInsteadOfAFile() {
        assertThat(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans?year=abc&format=csv"))
                .hasStatus(422);
    }

    @Test
    void everyListHasADownload() throws Exception {
        for (var list : List.of("/tasks?of=all", "/agencies?level=CENTRAL", "/units?level=PROVINCE")) {
            var rows = workbookRows(requests.get(PROVINCE, Role.PROVINCE_LEAD, list + "&format=xlsx"));
            assertThat(rows).as(list).isNotEmpty();
            assertThat(fileText(requests.get(PROVINCE, Role.PROVINCE_LEAD, list + "&format=csv"), "csv")
                            .lines())
                    .as(list)
                    .hasSizeGreaterThanOrEqualTo(rows.size());
        }
        assertThat(workbookRows(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/units?level=PROVINCE&format=xlsx")))
                .hasSize(35);
        people.named(COMMUNE_A, Role.CLERK, "tai.xuong.danh.sach");
        var admin = requests.get(PROVINCE, Role.ADMINISTRATOR, "/people?q=tai.xuong&sort=name&format=csv");
        assertThat(fileText(admin, "csv")).contains("tai.xuong.danh.sach");
        assertThat(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/people?format=csv"))
                .hasStatus4xxClientError();
    }

    private static String fileText(MvcTestResult answer, String format) throws Exception {
        return format.equals("csv")
                ? body(answer)
                : String.join(
                        "\n",
                        workbookRows(answer).stream()
                                .map(row -> String.join(",", row))
                                .toList());
    }

    private static List<List<String>> workbookRows(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        var rows = new ArrayList<List<String>>();
        var words = new DataFormatter();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(words.formatCellValue(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }
}
