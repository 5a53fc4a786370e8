package vn.tincay.reader.composed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents close to the limits of the reader: 20 MB, three million letters, a million tags, 400 pages. */
public final class LargePlans {

    private static final String HEAD =
            "ỦY BAN NHÂN DÂN\nXÃ PHÚ AN\nKẾ HOẠCH\nPhòng, chống bạo lực gia đình năm 2026\nI. NHIỆM VỤ\n";
    private static final int PICTURE = 2_150;

    private LargePlans() {}

    public static byte[] text() {
        var text = new StringBuilder(HEAD);
        for (int i = 1; text.length() < 2_900_000; i++) {
            text.append("- Xây dựng Địa chỉ tin cậy số ").append(i).append(" tại thôn Đông.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] word() throws IOException {
        var picture = new byte[8_500_000];
        new Random(1).nextBytes(picture);
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            addPart(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="png" ContentType="image/png"/>\
                    <Override PartName="/word/document.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                    """.getBytes(StandardCharsets.UTF_8));
            addPart(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Target="word/document.xml" Type=\
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>\
                    """.getBytes(StandardCharsets.UTF_8));
            addPart(zip, "word/document.xml", documentXml().getBytes(StandardCharsets.UTF_8));
            addPart(zip, "word/media/image1.png", picture);
            addPart(zip, "word/media/image2.png", picture);
        }
        return file.toByteArray();
    }

    private static String documentXml() {
        var xml = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        HEAD.lines().forEach(line -> appendParagraph(xml, line));
        for (int i = 1; i <= 150_000; i++) {
            appendParagraph(xml, "- Thăm hộ số " + i);
        }
        return xml.append("</w:body></w:document>").toString();
    }

    private static void appendParagraph(StringBuilder xml, String text) {
        xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    }

    private static void addPart(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            var picture = LosslessFactory.createFromImage(document, noisePicture());
            for (int number = 0; number < 400; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 10, 10, 100, 100);
                    content.beginText();
                    content.setFont(font, 6);
                    content.newLineAtOffset(40, 800);
                    for (int line = 0; line < 100; line++) {
                        content.showText(
                                "- Ke hoach phong, chong bao luc gia dinh so " + number + "-" + line + " tai xa");
                        content.newLineAtOffset(0, -7);
                    }
                    content.endText();
                }
            }
            document.save(file, CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        }
    }

    private static BufferedImage noisePicture() {
        var random = new Random(20260102);
        var image = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < PICTURE; x++) {
            for (int y = 0; y < PICTURE; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }
}
