package vn.tincay.document.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.Printing;
import vn.tincay.document.paper.SamplePapers;

@Tag("reading")
class PdfPaperTest {

    static final String LETTERS = "ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ Đ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ "
            + "àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ";

    @Test
    void everyVietnameseLetterIsShownAndSearchable() throws IOException {
        try (var document = readPdf(letterWith(LETTERS))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(LETTERS);
        }
    }

    @Test
    void theFontIsEmbedded() throws IOException {
        try (var document = readPdf(SamplePapers.plan())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndAnnexesCountTheirOwn() throws IOException {
        try (var document = readPdf(SamplePapers.plan())) {
            assertThat(firstLine(document, 1)).startsWith("ỦY BAN NHÂN DÂN");
            assertThat(firstLine(document, 2)).isEqualTo("2");
            assertThat(firstLine(document, 3)).isEqualTo("3");
            assertThat(firstLine(document, 4)).isEqualTo("Phụ lục I");
            assertThat(firstLine(document, 5)).isEqualTo("2");
            assertThat(firstLine(document, 6)).isEqualTo("Phụ lục II");
            var annex = document.getPage(3).getMediaBox();
            assertThat(annex.getWidth()).isGreaterThan(annex.getHeight());
        }
    }

    @Test
    void figuresAreInVietnameseNotation() throws IOException {
        try (var document = readPdf(SamplePapers.report())) {
            assertThat(new PDFTextStripper().getText(document)).contains("1.246", "62,5");
        }
    }

    @Test
    void aMissingFontIsReportedWithItsPackage(@TempDir Path empty) {
        assertThat(PaperFonts.in(List.of(empty)).problem()).hasValueSatisfying(problem -> {
            assertThat(problem.key()).isEqualTo("document.paper.no-font");
            assertThat(problem.arguments()).contains(PaperFonts.PACKAGE);
        });
    }

    @Test
    void aCharacterTheFontLacksIsRefused() {
        var answer = new Printing().pdf(letterWith("Báo cáo 漢"));
        assertThat(answer.<Boolean>fold(
                        file -> false,
                        problems -> problems.getFirst().arguments().contains("漢 (U+6F22)")))
                .isTrue();
    }

    @Test
    void htmlIsPrintedAsText() throws IOException {
        try (var document = readPdf(letterWith("Số <b>&amp; \"trích\"</b>"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Số <b>&amp; \"trích\"</b>");
        }
    }

    private static OfficialPaper letterWith(String text) {
        return OfficialPaper.of(
                        new Letterhead(
                                null,
                                "Ủy ban nhân dân xã Cẩm Tân",
                                "07/UBND",
                                "UBND",
                                "Cẩm Tân",
                                LocalDate.of(2026, 3, 1),
                                2026),
                        DocumentType.LETTER,
                        "thử chữ")
                .text(text)
                .signedBy("Lê Văn Minh Họa", "Chủ tịch")
                .build();
    }

    private static String firstLine(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static PDDocument readPdf(OfficialPaper paper) throws IOException {
        return Loader.loadPDF(new Printing().pdf(paper).orThrow());
    }
}
