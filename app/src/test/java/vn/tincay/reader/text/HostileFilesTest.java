package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.words.Folding;

/** Malicious files: each is refused with its reason within seconds, and none ends the process. */
@Tag("reading")
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    @Test
    void refusesAFileOverTwentyMegabytesUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'a');
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
        }
        Assertions.assertTimeout(
                SOON,
                () -> assertThat(PlanReading.of(file))
                        .isEqualTo(new UnreadableDocument(UnreadableDocument.Code.TOO_LARGE)));
    }

    /** An object stream begins with the number of its first object; compressed bytes may also begin with "80". */
    @Test
    void acceptsAPdfWhoseObjectTableLooksCompressed() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("%PDF-1.5\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(file)) {
            packed.write("80 0 81 54 82 108 <</Type/Page>>".getBytes(StandardCharsets.US_ASCII));
        }
        file.write("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(refusalCode(file.toByteArray(), "a.pdf")).isNotEqualTo(UnreadableDocument.Code.BOMB);
    }

    @Test
    void refusesAnEndlessLine() {
        byte[] line = "Kế hoạch ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusalCode(line, "a.txt")).isEqualTo(UnreadableDocument.Code.LINE_TOO_LONG);
    }

    @Test
    void refusesZeroBytesAndPicturesNamedAsText() {
        assertThat(refusalCode("KẾ HOẠCH\0\0\0 thử".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(UnreadableDocument.Code.BINARY);
        assertThat(refusalCode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "a.txt"))
                .isEqualTo(UnreadableDocument.Code.UNKNOWN_TYPE);
        assertThat(refusalCode(new byte[0], "a.txt")).isEqualTo(UnreadableDocument.Code.EMPTY);
    }

    @Test
    void readsALineOfManyThousandWords() {
        String text = "KẾ HOẠCH\nphòng, chống bạo lực gia đình\n" + "phối hợp liên ngành ".repeat(9_000);
        assertThat(PlanReading.of(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(ReadDocument.class);
    }

    @Test
    void stopsAReadingThatTakesTooMuchWork() {
        byte[] text = "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8);
        ReadResult endless = FileText.of(text, "a.txt", raw -> {
            while (true) {
                Folding.plain("lại một lần nữa");
            }
        });
        assertThat(endless).isEqualTo(new UnreadableDocument(UnreadableDocument.Code.TOO_MUCH_WORK));
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] bomb = docxRepeating(" ".repeat(1 << 20), 400);
        Assertions.assertTimeout(
                SOON, () -> assertThat(refusalCode(bomb, "a.docx")).isEqualTo(UnreadableDocument.Code.BOMB));
    }

    @Test
    void refusesTablesThatFillTheMemory() {
        String cells = "<td colspan=60 rowspan=99>ô</td>".repeat(20_000);
        String rows = ("<tr>" + "<td colspan=60 rowspan=99>ô</td>".repeat(6) + "</tr>").repeat(8_000);
        assertThat(refusalCode(("<table><tr>" + cells + "</tr></table>").getBytes(StandardCharsets.UTF_8), "a.html"))
                .isEqualTo(UnreadableDocument.Code.BOMB);
        assertThat(refusalCode(("<table>" + rows + "</table>").getBytes(StandardCharsets.UTF_8), "a.html"))
                .isEqualTo(UnreadableDocument.Code.BOMB);
        assertThat(refusalCode("<b>".repeat(400_000).getBytes(StandardCharsets.UTF_8), "a.html"))
                .isEqualTo(UnreadableDocument.Code.BOMB);
    }

    @Test
    void refusesADocumentOfMillionsOfEmptyParagraphs() throws IOException {
        assertThat(refusalCode(docxRepeating("<w:p/><w:p/><!-- khác nhau 7 -->".repeat(1_000), 500), "a.docx"))
                .isEqualTo(UnreadableDocument.Code.BOMB);
    }

    @Test
    void refusesPagesThatOnlyDraw() throws IOException {
        assertThat(refusalCode(pdfDrawing("q Q ".repeat(1_200_000)), "a.pdf"))
                .isEqualTo(UnreadableDocument.Code.TOO_MUCH_WORK);
        assertThat(refusalCode(pdfDrawing("q Q ".repeat(30_000_000)), "a.pdf")).isEqualTo(UnreadableDocument.Code.BOMB);
    }

    private static byte[] pdfDrawing(String content) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            page.setContents(new PDStream(
                    pdf,
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)),
                    COSName.FLATE_DECODE));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void readsNoForeignEntity() throws IOException {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(refusalCode(docxRepeating(xml, 1), "a.docx"))
                .isIn(UnreadableDocument.Code.DAMAGED, UnreadableDocument.Code.EMPTY);
    }

    @Test
    void refusesOldWordFilesByName() {
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        assertThat(refusalCode(old, "a.doc")).isEqualTo(UnreadableDocument.Code.OLD_WORD);
    }

    @Test
    void saysThatAScannedPdfHoldsNoText() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            assertThat(refusalCode(out.toByteArray(), "a.pdf")).isEqualTo(UnreadableDocument.Code.NO_TEXT);
        }
        assertThat(refusalCode("%PDF-1.7 garbage".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isEqualTo(UnreadableDocument.Code.DAMAGED);
    }

    @Test
    void survivesDeepNestingAndRepetition() {
        String deep = "<div>".repeat(20_000) + "KẾ HOẠCH" + "</div>".repeat(20_000);
        String marks = "- + a) 1. I. ".repeat(6_000) + "\n" + "và ".repeat(20_000) + "\n" + "(".repeat(30_000) + "\n"
                + "1.1.1.1.".repeat(8_000);
        String bodies = "Giao Sở Y tế, ".repeat(8_000) + "báo cáo Sở Y tế trước ngày 1/1; ".repeat(4_000);
        Assertions.assertTimeout(SOON, () -> PlanReading.of(deep.getBytes(StandardCharsets.UTF_8), "a.html"));
        Assertions.assertTimeout(SOON, () -> PlanReading.ofText(marks));
        Assertions.assertTimeout(SOON, () -> PlanReading.ofText("I. NHIỆM VỤ\n1. " + bodies));
    }

    @Test
    void survivesEndlessCitationsAndFigures() {
        String cited = "Căn cứ Quyết định số 1/QĐ-TTg, ".repeat(4_000);
        String figures = "I. MỤC TIÊU\n1. Chỉ tiêu\n- " + "100% và ".repeat(12_000);
        String months = "Tháng hành động vì bình đẳng giới, ".repeat(3_000);
        Assertions.assertTimeout(SOON, () -> PlanReading.ofText("KẾ HOẠCH\n" + cited + "\n" + figures));
        Assertions.assertTimeout(SOON, () -> PlanReading.ofText("KẾ HOẠCH\nI. NHIỆM VỤ\n" + months));
    }

    @Test
    void readsTheVietnameseWindowsCodePage() {
        String text =
                "ỦY BAN NHÂN DÂN\nXÃ PHÚ AN\nSố: 14/KH-UBND\nKẾ HOẠCH\nBảo vệ trẻ em\nThực hiện đầy đủ quyền của trẻ em.";
        StringBuilder apart = new StringBuilder();
        for (char c : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String tones = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String letter = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
        }
        byte[] bytes = apart.toString().getBytes(Charset.forName("windows-1258"));
        assertThat(PlanReading.of(bytes, "a.txt")).isInstanceOf(ReadDocument.class);
        if (PlanReading.of(bytes, "a.txt") instanceof ReadDocument read) {
            assertThat(read.plan().header().issuingBody()).isEqualTo("Ủy ban nhân dân xã Phú An");
            assertThat(read.plan().header().title()).isEqualTo("Bảo vệ trẻ em");
        }
    }

    @Test
    void refusesVniByName() {
        byte[] vni = "UÛY BAN NHAÂN DAÂN\nCOÄNG HOØA XAÕ HOÄI\nkeá hoaïch thöïc hieän".getBytes(StandardCharsets.UTF_8);
        assertThat(PlanReading.of(vni, "a.txt"))
                .isEqualTo(new UnreadableDocument(UnreadableDocument.Code.OLD_FONT, "VNI"));
        byte[] typed =
                "UÛY BAN NHAÂN DAÂN\nCOÄNG HOØA XAÕ HOÄI\nkeá hoaïch thöïc hieän".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PlanReading.of(typed, "a.txt"))
                .isEqualTo(new UnreadableDocument(UnreadableDocument.Code.OLD_FONT, "VNI"));
    }

    private static UnreadableDocument.@Nullable Code refusalCode(byte[] bytes, String name) {
        return PlanReading.of(bytes, name) instanceof UnreadableDocument refused ? refused.code() : null;
    }

    private static byte[] docxRepeating(String part, int times) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        }
    }
}
