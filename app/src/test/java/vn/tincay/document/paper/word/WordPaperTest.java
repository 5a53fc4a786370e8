package vn.tincay.document.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.Printing;
import vn.tincay.document.paper.SamplePapers;

/** The page layout that Decree 30/2020/NĐ-CP, Annex I requires. */
@Tag("reading")
class WordPaperTest {

    final XWPFDocument plan = readWord(SamplePapers.plan());
    final XWPFDocument report = readWord(SamplePapers.report());

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() {
        var first = sections(plan)[0];
        assertThat(millimetres(first.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(first.getPgSz().getH())).isEqualTo(297);
        assertThat(millimetres(first.getPgMar().getTop())).isBetween(20, 25);
        assertThat(millimetres(first.getPgMar().getBottom())).isBetween(20, 25);
        assertThat(millimetres(first.getPgMar().getLeft())).isBetween(30, 35);
        assertThat(millimetres(first.getPgMar().getRight())).isBetween(15, 20);
    }

    @Test
    void theHeadIsATableOfTwoColumnsWithoutBorders() {
        var head = plan.getTables().getFirst();
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(head.getRow(0).getTableCells()).hasSize(2);
        assertThat(head.getRow(0).getCell(0).getText())
                .contains("ỦY BAN NHÂN DÂN")
                .contains("THÀNH PHỐ CẦN THƠ");
        assertThat(head.getRow(0).getCell(1).getText())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 05/KH-UBND");
        assertThat(head.getRow(1).getCell(1).getText()).isEqualTo("Cần Thơ, ngày 05 tháng 02 năm 2026");
    }

    @Test
    void aDepartmentsParentIsPrintedInRegularWeight() {
        var left = report.getTables().getFirst().getRow(0).getCell(0).getParagraphs();
        assertThat(left.get(0).getText()).isEqualTo("UBND THÀNH PHỐ CẦN THƠ");
        assertThat(left.get(0).getRuns().getFirst().isBold()).isFalse();
        assertThat(left.get(1).getText()).isEqualTo("SỞ NỘI VỤ");
        assertThat(left.get(1).getRuns().getFirst().isBold()).isTrue();
    }

    @Test
    void allTextIsTimesNewRoman() {
        assertThat(plan.getParagraphs())
                .flatExtracting(XWPFParagraph::getRuns)
                .filteredOn(run -> !run.text().isBlank())
                .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
        assertThat(plan.getStyles().getDefaultRunStyle()).isNotNull();
    }

    @Test
    void theBodyIsJustifiedInSizeThirteenOrFourteenWithAnIndentedFirstLine() {
        var body = paragraph(plan, "a) Nâng cao");
        assertThat(body.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(body.getRuns().getFirst().getFontSizeAsDouble()).isBetween(13.0, 14.0);
        assertThat(millimetres(BigInteger.valueOf(body.getIndentationFirstLine())))
                .isBetween(10, 13);
        assertThat(body.getSpacingBefore()).isGreaterThanOrEqualTo(6 * 20);
        assertThat(body.getSpacingBetween()).isBetween(1.0, 1.5);
    }

    @Test
    void basesAreItalicAndEndWithTheirMarks() {
        var first = paragraph(plan, "Căn cứ Luật");
        assertThat(first.getRuns().getFirst().isItalic()).isTrue();
        assertThat(first.getText()).endsWith(";");
        assertThat(paragraph(plan, "Theo đề nghị").getText()).endsWith("2026.");
    }

    @Test
    void theBodyEndsWithTheClosingMark() {
        assertThat(paragraph(plan, "Giao Sở Nội vụ").getText()).endsWith("năm\u00a02026./.");
    }

    @Test
    void recipientsAreBesideTheSignature() {
        var foot = plan.getTables().get(1).getRow(0);
        var recipients = foot.getCell(0).getParagraphs();
        assertThat(recipients.getFirst().getText()).isEqualTo("Nơi nhận:");
        var head = recipients.getFirst().getRuns().getFirst();
        assertThat(head.isBold() && head.isItalic()).isTrue();
        assertThat(head.getFontSizeAsDouble()).isEqualTo(12);
        assertThat(recipients.getLast().getText()).isEqualTo("- Lưu: VT, KGVX.");
        assertThat(recipients.getLast().getRuns().getFirst().getFontSizeAsDouble())
                .isEqualTo(11);
        assertThat(foot.getCell(1).getText())
                .containsSubsequence("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Minh Họa");
    }

    @Test
    void pagesAreNumberedInTheTopMarginFromTheSecondOn() {
        for (var section : sections(plan)) {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        }
        var header = plan.getHeaderList().stream()
                .filter(one -> one._getHdrFtr().xmlText().contains("PAGE"))
                .toList();
        assertThat(header).hasSize(1);
        assertThat(header.getFirst().getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    }

    @Test
    void eachAnnexIsASectionOfItsOwn() {
        var sections = sections(plan);
        assertThat(sections).hasSize(3);
        assertThat(sections[1].getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(sections[2].getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(paragraph(plan, "(Kèm theo").getText())
                .isEqualTo("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân thành phố"
                        + " Cần Thơ)");
        assertThat(plan.getParagraphs()).extracting(XWPFParagraph::getText).contains("Phụ lục I", "Phụ lục II");
    }

    @Test
    void numberAndDateAreBlankBeforeIssue() {
        var head = report.getTables().getFirst().getRow(1);
        assertThat(head.getCell(0).getText().replace('\u00a0', ' ')).matches("Số: +/BC-SNV");
        assertThat(head.getCell(1).getText().replace('\u00a0', ' ')).matches("Cần Thơ, ngày +tháng +năm 2026");
    }

    @Test
    void aTwoRowHeadingSpansItsColumns() {
        var table = report.getTables().get(2);
        assertThat(table.getRow(0).getTableCells()).hasSize(5);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(2).getCell(3).getText()).isEqualTo("1.234");
    }

    private static CTSectPr[] sections(XWPFDocument document) {
        var inside = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr());
        return java.util.stream.Stream.concat(
                        inside,
                        java.util.stream.Stream.of(
                                document.getDocument().getBody().getSectPr()))
                .toArray(CTSectPr[]::new);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static int millimetres(Object twips) {
        return (int) Math.round(((BigInteger) twips).intValue() * 25.4 / 1440);
    }

    private static XWPFDocument readWord(OfficialPaper paper) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(new Printing().word(paper)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
