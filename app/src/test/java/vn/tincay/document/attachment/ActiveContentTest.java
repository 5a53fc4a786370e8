package vn.tincay.document.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.tincay.People;
import vn.tincay.base.Problem;

/** Evidence may be documents, pictures and tables, but no active content, under any name and inside any file. */
@SpringBootTest
class ActiveContentTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    @Autowired
    Attachments attachments;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "page, bien-ban.html, type",
        "page, bien-ban.HTM, type",
        "page, bien-ban.hta, type",
        "page, bien-ban.txt, active",
        "page, bang.csv, active",
        "late page, ghi-chep.txt, active",
        "marked page, ghi-chep.txt, active",
        "drawing, anh.svg, type",
        "drawing, anh.txt, type",
        "mail, thu.txt, type",
        "words, lien-ket.url, type",
        "words, ghi-chep.txt, stored",
        "less, ghi-chep.txt, stored",
        "UTF-16 words, ke-hoach.txt, stored",
        "UTF-16LE words, ke-hoach.txt, stored",
        "UTF-16BE words, ke-hoach.md, stored",
        "UTF-16 page, ke-hoach.txt, active",
        "UTF-16LE page, ke-hoach.txt, active",
        "UTF-16BE page, ke-hoach.txt, active",
        "wide program, ke-hoach.txt, type",
        "program, chay.exe, type",
        "program, ghi-chep.txt, type",
        "plain docx, bao-cao.docx, stored",
        "chart docx, bao-cao.docx, stored",
        "equation docx, bao-cao.docx, stored",
        "plain docx, bao-cao.docm, type",
        "plain docx, bang.xlsm, type",
        "macro docx, bao-cao.docm, type",
        "macro docx, bao-cao.docx, active",
        "renamed macro docx, bao-cao.docx, active",
        "package docx, bao-cao.docx, active",
        "renamed package docx, bao-cao.docx, active",
        "unpacking docx, bao-cao.docx, active",
        "many types docx, bao-cao.docx, active",
        "odd program docx, bao-cao.docx, active",
        "nested macro docx, bao-cao.docx, active",
        "linked template docx, bao-cao.docx, active",
        "own template docx, bao-cao.docx, stored",
        "plain pdf, bao-cao.pdf, stored",
        "script pdf, bao-cao.pdf, active",
        "command pdf, bao-cao.pdf, active",
        "plain xls, bang.xls, stored",
        "macro sheet xls, bang.xls, active",
        "program docx, bao-cao.docx, active",
        "control docx, bao-cao.docx, active",
        "script zip, tai-lieu.zip, type",
        "script zip, bao-cao.docx, active",
        "broken zip, bao-cao.docx, active",
        "plain doc, bao-cao.doc, stored",
        "macro doc, bao-cao.doc, active",
        "package doc, bao-cao.doc, active",
    })
    void acceptsDocumentsAndRefusesActiveContent(String content, String name, String verdict) throws IOException {
        var file = new MockMultipartFile("files", name, null, sampleBytes(content));
        var agency = People.in(context).agency(People.Place.COMMUNE_A);
        var outcome = attachments.store(file, "files", agency, "92", UUID.randomUUID());
        List<Problem> problems = outcome.fold(stored -> List.of(), refused -> refused);
        assertThat(problems)
                .isEqualTo(
                        verdict.equals("stored")
                                ? List.of()
                                : List.of(Problem.at("files", "document.attachment." + verdict, name)));
    }

    private static byte[] sampleBytes(String content) throws IOException {
        return switch (content) {
            case "page" -> utf8("<!DOCTYPE html><script>alert(1)</script>");
            case "late page" -> utf8("\n\n  \t<script>alert(1)</script>");
            case "marked page" -> utf8("\ufeff<html><body onload=x()>");
            case "drawing" -> utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>");
            case "mail" -> utf8("MIME-Version: 1.0\nContent-Type: text/html\n\n<html>");
            case "words" -> utf8("Ghi chép buổi truyền thông");
            case "less" -> utf8("< 5 người tham dự mỗi buổi");
            case "UTF-16 words", "UTF-16LE words", "UTF-16BE words" ->
                "ỦY BAN NHÂN DÂN XÃ A\r\n\tKẾ HOẠCH phòng, chống bạo lực".getBytes(charsetOf(content));
            case "UTF-16 page", "UTF-16LE page", "UTF-16BE page" ->
                "\r\n <html><script>alert(1)</script>".getBytes(charsetOf(content));
            case "wide program" -> new byte[] {'a', 0, 'b', 0, 1, 0, 2, 0, 3, 0, 'c', 0};
            case "program" -> new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
            case "plain docx" -> docxOfType(WORD);
            case "chart docx" -> docxOfType(WORD, "word/embeddings/Microsoft_Excel_Sheet1.xlsx", "x");
            case "equation docx" ->
                docxOfType(WORD, "word/embeddings/oleObject1.bin", olderOfficeFile("Equation Native"));
            case "macro docx" -> docxOfType(MACROS, "word/vbaProject.bin", "x");
            case "renamed macro docx" -> docxOfType(MACROS, "word/other.bin", "x");
            case "package docx" ->
                docxOfType(WORD, "word/embeddings/oleObject1.bin", olderOfficeFile("\u0001Ole10Native"));
            case "renamed package docx" ->
                docxOfType(WORD, "word/embeddings/x.bin", olderOfficeFile("\u0001Ole10Native"));
            case "unpacking docx" -> {
                var parts = new String[20];
                for (int i = 0; i < parts.length; i += 2) {
                    parts[i] = "word/embeddings/" + i;
                    parts[i + 1] = "\u00d0\u00cf" + "x".repeat(20_000_000);
                }
                yield docxOfType(WORD, parts);
            }
            case "many types docx" -> {
                var parts = new String[200];
                for (int i = 0; i < parts.length; i += 2) {
                    parts[i] = "a" + i + "/[Content_Types].xml";
                    parts[i + 1] = " ".repeat(1_000_000);
                }
                yield docxOfType(WORD, parts);
            }
            case "odd program docx" -> docxOfType(WORD, "word/data1.dat", "MZ\u0090\u0000program");
            case "nested macro docx" ->
                docxOfType(
                        WORD,
                        "word/embeddings/x.bin",
                        new String(docxOfType(MACROS, "word/vbaProject.bin", "x"), StandardCharsets.ISO_8859_1));
            case "linked template docx" ->
                docxOfType(
                        WORD,
                        "word/_rels/settings.xml.rels",
                        "<Relationship Type=\"x/attachedTemplate\" Target=\"http://a.b/c.dotm\"/>");
            case "own template docx" ->
                docxOfType(
                        WORD,
                        "word/_rels/settings.xml.rels",
                        "<Relationship Type=\"x/attachedTemplate\" Target=\"file:///C:/mau.dotx\"/>");
            case "plain pdf" -> utf8("%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
            case "script pdf" ->
                utf8("%PDF-1.4\n1 0 obj <</Type/Catalog/OpenAction <</S/JavaScript/JS (x())>>>> endobj\n%%EOF");
            case "command pdf" ->
                utf8("%PDF-1.4\n1 0 obj <</Type/Catalog/OpenAction <</S/Launch/F (cmd.exe)>>>> endobj\n%%EOF");
            case "plain xls" -> olderWorkbook(0).getBytes(StandardCharsets.ISO_8859_1);
            case "macro sheet xls" -> olderWorkbook(1).getBytes(StandardCharsets.ISO_8859_1);
            case "program docx" -> docxOfType(WORD, "word/media/image1.exe", "MZ");
            case "control docx" -> docxOfType(WORD, "word/activeX/activeX1.xml", "x");
            case "script zip" -> zipOf("ghi-chep.txt", "x", "chay.js", "x");
            case "broken zip" -> utf8("PK\u0003\u0004 không phải tệp nén");
            case "plain doc" -> olderOfficeFile("WordDocument").getBytes(StandardCharsets.ISO_8859_1);
            case "macro doc" -> olderOfficeFile("Macros").getBytes(StandardCharsets.ISO_8859_1);
            case "package doc" -> olderOfficeFile("\u0001Ole10Native").getBytes(StandardCharsets.ISO_8859_1);
            default -> throw new IllegalArgumentException(content);
        };
    }

    private static Charset charsetOf(String content) {
        return Charset.forName(content.split(" ")[0]);
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docxOfType(String type, String... parts) throws IOException {
        var all = new java.util.ArrayList<>(List.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>",
                "word/document.xml",
                "<w:document/>"));
        all.addAll(List.of(parts));
        return zipOf(all.toArray(String[]::new));
    }

    /** @param parts names and contents alternate, one byte per letter */
    private static byte[] zipOf(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An office file of the older kind with one stream, one byte per letter. */
    private static String olderOfficeFile(String stream) throws IOException {
        return olderOfficeFile(stream, new byte[5000]);
    }

    /** A workbook of the older kind with one sheet of this type (1: a macro sheet of Excel 4), one byte per letter. */
    private static String olderWorkbook(int type) throws IOException {
        var stream = new byte[5000];
        System.arraycopy(
                new byte[] {0x09, 0x08, 0, 0, (byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, (byte) type, 1, 0},
                0,
                stream,
                0,
                16);
        return olderOfficeFile("Workbook", stream);
    }

    private static String olderOfficeFile(String stream, byte[] content) throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(content), stream);
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
