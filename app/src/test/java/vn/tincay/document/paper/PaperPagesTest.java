package vn.tincay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;

/** Content that stays together on a page and on a line, wherever the page ends. */
@Tag("reading")
class PaperPagesTest {

    static final String CLOSING = "Trên đây là báo cáo kết quả năm 2026, cơ quan kính báo cáo cấp trên";
    static final String SIGNER = "Lê Văn Minh Họa";

    @ParameterizedTest
    @ValueSource(ints = {8, 14, 17, 18, 19, 20, 21, 22, 23, 24, 26, 40})
    void theSignatureIsNeverAloneOnAPage(int lines) throws IOException {
        var pages = pageTexts(paperWithLines(lines).text(CLOSING).build());
        assertThat(pages.getLast()).contains(SIGNER, "kính báo cáo cấp trên./.");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 15, 18, 22})
    void afterATableItsLastRowsStayWithTheSignature(int lines) throws IOException {
        var pages =
                pageTexts(paperWithLines(lines).table(tableOf("Biểu dài", 30)).build());
        assertThat(pages.getLast()).contains(SIGNER, "Dòng 29", "Dòng 30");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 18, 19, 20, 21, 22, 23, 24, 26, 28})
    void aTableStartsOnThePageOfItsTitle(int lines) throws IOException {
        for (int rows : List.of(4, 40)) {
            var pages = pageTexts(paperWithLines(lines)
                    .table(tableOf("Biểu thử", rows))
                    .text(CLOSING)
                    .build());
            var page = pages.stream().filter(text -> text.contains("Biểu thử")).findFirst();
            assertThat(page).hasValueSatisfying(text -> assertThat(text).contains("Nội dung", "Dòng 1"));
        }
    }

    @Test
    void theHeadingOfALongTableRepeatsOnEveryPage() throws IOException {
        var pages = pageTexts(
                paperWithLines(2).table(tableOf("Biểu dài", 90)).text(CLOSING).build());
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Nội dung"));
    }

    @Test
    void datesAndReferencesAreNotBrokenAcrossLines() throws IOException {
        var days = List.of("10/7/2026", "05/KH-UBND", "ngày 10 tháng 7 năm 2026", "350 triệu đồng", "2021-2025");
        var paper = paperWithLines(0);
        for (int blanks = 0; blanks < 60; blanks++) {
            paper.text("a".repeat(1 + blanks) + " " + String.join(" ", days) + " " + String.join(" ", days));
        }
        var text = String.join("\n", pageTexts(paper.build())).replaceAll("[\\u00a0 ]+", " ");
        for (var day : days) {
            assertThat(text.split(java.util.regex.Pattern.quote(day), -1))
                    .as(day)
                    .hasSize(121);
        }
    }

    @Test
    void wordKeepsTitlesWithTablesAndTheLastLinesWithTheSignature() throws IOException {
        var word = wordDocument(
                paperWithLines(1).table(tableOf("Biểu thử", 4)).text(CLOSING).build());
        var elements = word.getBodyElements();
        int title = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) instanceof XWPFParagraph paragraph
                        && paragraph.getText().equals("Biểu thử"))
                .findFirst()
                .orElseThrow();
        int table = title;
        while (elements.get(table) instanceof XWPFParagraph paragraph) {
            assertThat(paragraph.isKeepNext()).isTrue();
            table++;
        }
        var head = ((XWPFTable) elements.get(table)).getRow(0);
        assertThat(head.isRepeatHeader()).isTrue();
        assertThat(head.getCell(0).getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
        var last = (XWPFParagraph) elements.get(table + 1);
        assertThat(last.getText()).endsWith("./.");
        assertThat(last.isKeepNext()).isTrue();
        assertThat(((XWPFParagraph) elements.get(table + 2)).isKeepNext()).isTrue();
        assertThat(((XWPFTable) elements.get(table + 3)).getRow(0).isCantSplitRow())
                .isTrue();
    }

    @Test
    void inWordDatesAreNotBroken() throws IOException {
        var word = wordDocument(paperWithLines(0)
                .text("Trước ngày 10 tháng 7 năm 2026, giai đoạn 2021-2025, số 05/KH-UBND: 350 triệu đồng")
                .build());
        var last = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("Trước"))
                .findFirst()
                .orElseThrow();
        assertThat(last.getText())
                .contains(
                        "ngày\u00a010\u00a0tháng\u00a07\u00a0năm\u00a02026",
                        "số\u00a005/",
                        "350\u00a0triệu\u00a0đồng./.");
        assertThat(last.getCTP().xmlText())
                .contains("2021</w:t><w:noBreakHyphen/><w:t")
                .contains("05/KH-UBND");
    }

    private static OfficialPaper.Builder paperWithLines(int lines) {
        var head = new Letterhead(
                null, "Ủy ban nhân dân xã Cẩm Tân", "07/BC-UBND", "BC-UBND", "Cẩm Tân", LocalDate.of(2026, 3, 1), 2026);
        var paper = OfficialPaper.of(head, DocumentType.REPORT, "Kết quả năm 2026")
                .signedBy(SIGNER, "TM. Ủy ban nhân dân", "Chủ tịch")
                .recipient("Sở Nội vụ (b/c)")
                .recipient("Lưu: VT");
        IntStream.rangeClosed(1, lines).forEach(i -> paper.text("Đoạn văn thứ " + i + "."));
        return paper;
    }

    private static PaperTable tableOf(String title, int rows) {
        return new PaperTable(
                title,
                "",
                List.of(new Column("Nội dung", 4, Kind.WORDS), new Column("Số liệu", 1, Kind.NUMBER)),
                List.of(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> Row.of("Dòng " + i, i))
                        .toList());
    }

    private static List<String> pageTexts(OfficialPaper paper) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(new Printing().pdf(paper).orThrow())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static XWPFDocument wordDocument(OfficialPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new Printing().word(paper)));
    }
}
