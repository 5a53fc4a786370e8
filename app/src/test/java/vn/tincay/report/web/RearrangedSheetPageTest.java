package vn.tincay.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** Sorting only the visible part of a sheet moves figures away from their hidden codes. */
@SpringBootTest
@AutoConfigureMockMvc
class RearrangedSheetPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    UUID report;

    @BeforeEach
    void draftReport() {
        report = ReportTestData.in(context).draft(COMMUNE_A, "gbv-year", "2019", Map.of());
    }

    @Test
    void refusesATableWhoseVisibleRowsWereSorted() throws IOException {
        var page = uploadChanged(book -> {
            cellAt(book, "participants", 3).setCellValue(120);
            cellAt(book, "models", 3).setCellValue(7);
            swapCells(cellAt(book, "participants", 1), cellAt(book, "models", 1));
            cellAt(book, "documents", 3).setCellValue(4);
        });
        assertThat(page.select(".banner").text())
                .contains("Trang “2 II”, hàng ", " ghi “", "nhưng mã của hàng là “", "bảng đã bị sắp xếp lại");
        assertThat(sentFields(page)).containsExactly("cell.documents=4");
    }

    @Test
    void refusesAFileWhoseOnlyFilledTableWasSorted() throws IOException {
        var page = uploadChanged(book -> {
            cellAt(book, "participants", 3).setCellValue(120);
            swapCells(cellAt(book, "participants", 1), cellAt(book, "models", 1));
        });
        assertThat(page.text()).contains("bảng đã bị sắp xếp lại", "không thay đổi số liệu nào");
    }

    @Test
    void refusesATableWhoseVisibleHeadersWereSwapped() throws IOException {
        var page = uploadChanged(book -> {
            var first = cellAt(book, "perpetrators_counselled", 3);
            first.setCellValue(5);
            var heads = first.getSheet().getRow(2);
            swapCells(heads.getCell(3), heads.getCell(4));
            cellAt(book, "documents", 3).setCellValue(4);
        });
        assertThat(page.select(".banner").text())
                .contains("cột D ghi “Nam” nhưng mã của cột là “Nữ”", "bảng đã bị sắp xếp lại");
        assertThat(sentFields(page)).containsExactly("cell.documents=4");
    }

    @Test
    void takesRowsThatWereSortedTogetherWithTheirCodes() throws IOException {
        var page = uploadChanged(book -> {
            cellAt(book, "participants", 3).setCellValue(120);
            cellAt(book, "models", 3).setCellValue(7);
            var one = cellAt(book, "participants", 0).getRow();
            var other = cellAt(book, "models", 0).getRow();
            IntStream.range(0, 4).forEach(x -> swapCells(cellAt(one, x), cellAt(other, x)));
        });
        assertThat(page.text()).doesNotContain("sắp xếp lại");
        assertThat(sentFields(page)).containsExactlyInAnyOrder("cell.participants=120", "cell.models=7");
    }

    @Test
    void leavesOutTheFiguresOfARenamedRow() throws IOException {
        var page = uploadChanged(book -> {
            cellAt(book, "participants", 3).setCellValue(120);
            cellAt(book, "participants", 1).setCellValue("Số người dự");
            cellAt(book, "models", 3).setCellValue(7);
        });
        assertThat(page.select(".banner").text())
                .contains("ghi “Số người dự” nhưng mã của hàng là “", "không được lấy");
        assertThat(sentFields(page)).containsExactly("cell.models=7");
    }

    @Test
    void leavesOutTheFiguresOfARenamedColumn() throws IOException {
        var page = uploadChanged(book -> {
            var first = cellAt(book, "perpetrators_counselled", 3);
            first.setCellValue(5);
            cellAt(book, "perpetrators_counselled", 4).setCellValue(6);
            first.getSheet().getRow(2).getCell(3).setCellValue("Phụ nữ");
        });
        assertThat(page.select(".banner").text()).contains("cột D ghi “Phụ nữ” nhưng mã của cột là “Nữ”");
        assertThat(sentFields(page)).containsExactly("cell.perpetrators_counselled.m=6");
    }

    /** Programs change blanks and letter case, people type without diacritics. */
    @Test
    void readsALabelWithoutDiacriticsAndWithOtherBlanks() throws IOException {
        var page = uploadChanged(book -> {
            var first = cellAt(book, "perpetrators_counselled", 3);
            first.setCellValue(5);
            first.getSheet().getRow(2).getCell(3).setCellValue(" nu\u00a0");
            var label = cellAt(book, "perpetrators_counselled", 1);
            label.setCellValue(label.getStringCellValue().replace(" ", "\n ").toUpperCase(java.util.Locale.ROOT));
        });
        assertThat(sentFields(page)).containsExactly("cell.perpetrators_counselled.f=5");
        assertThat(page.select(".banner").text()).doesNotContain("nhưng mã");
    }

    @Test
    void findsTheLabelsAfterAnInsertedColumn() throws IOException {
        var page = uploadChanged(book -> {
            var cell = cellAt(book, "participants", 3);
            cell.setCellValue(120);
            cell.getSheet().shiftColumns(1, 12, 1);
        });
        assertThat(sentFields(page)).containsExactly("cell.participants=120");
    }

    @Test
    void refusesNarrativesThatWereSorted() throws IOException {
        var page = uploadChanged(book -> {
            cellAt(book, "direction", 2).setCellValue("Đã ban hành kế hoạch.");
            swapCells(cellAt(book, "direction", 1), cellAt(book, "communication", 1));
            cellAt(book, "documents", 3).setCellValue(4);
        });
        assertThat(page.select(".banner").text()).contains("Trang “Lời văn”, hàng 4", "bảng đã bị sắp xếp lại");
        assertThat(sentFields(page)).containsExactly("cell.documents=4");
    }

    private static void swapCells(XSSFCell one, XSSFCell other) {
        var kept = one.getSheet().getWorkbook().createSheet().createRow(0).createCell(0);
        kept.copyCellFrom(one, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        one.copyCellFrom(other, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        other.copyCellFrom(kept, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        var book = one.getSheet().getWorkbook();
        book.removeSheetAt(book.getNumberOfSheets() - 1);
    }

    private static List<String> sentFields(Document page) {
        return page.select("input[type=hidden]").stream()
                .filter(input -> input.attr("name").matches("(cell|part)\\..*"))
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .toList();
    }

    private static XSSFCell cellAt(XSSFWorkbook book, String code, int column) {
        for (var sheet : book) {
            for (var row : sheet) {
                var first = row.getCell(0);
                if (first != null
                        && first.toString().equals(code)
                        && !sheet.getSheetName().equals("tincay")) {
                    return cellAt((XSSFRow) row, column);
                }
            }
        }
        throw new IllegalArgumentException("no row " + code);
    }

    private static XSSFCell cellAt(XSSFRow row, int column) {
        return row.getCell(column, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private Document uploadChanged(Consumer<XSSFWorkbook> work) throws IOException {
        var officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        var downloaded = mvc.get()
                .uri("/reports/" + report + "/sheet")
                .with(officer.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
                var out = new ByteArrayOutputStream()) {
            work.accept(book);
            book.write(out);
            var answer = mvc.perform(MockMvcRequestBuilders.multipart("/reports/" + report + "/sheet")
                    .file(new MockMultipartFile("file", "bieu.xlsx", null, out.toByteArray()))
                    .with(officer.signedIn())
                    .with(csrf()));
            return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        }
    }
}
