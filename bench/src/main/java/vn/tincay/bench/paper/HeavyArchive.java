package vn.tincay.bench.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files and workbooks: archives whose parts expand to many times their size. */
public final class HeavyArchive {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String RELS =
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";

    private static final int ROWS = 3_900;
    private static final int CELLS_A_ROW = 1_000;

    private HeavyArchive() {}

    /** 15.7 MB of empty paragraphs, with enough noise to pass a check of the compression ratio. */
    public static HeavyFile paragraphs() {
        return new HeavyFile("paragraphs.docx", wordFile(15_700_000), wordFile(10_000));
    }

    /** Almost as many empty paragraphs as the reader's limit of tags allows. */
    public static HeavyFile countedParagraphs() {
        return new HeavyFile("counted.docx", wordFile(1_190_000 * "<w:p/>".length()), wordFile(10_000));
    }

    /** 3.9 million cells with a figure each. */
    public static HeavyFile filledCells() {
        return workbook("filled.xlsx", "<c><v>1</v></c>");
    }

    /** 3.9 million cells without content. */
    public static HeavyFile emptyCells() {
        return workbook("empty.xlsx", "<c/>");
    }

    private static byte[] wordFile(int bytes) {
        return zip(zip -> {
            beginPart(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%s<Override
                     PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/></Types>
                    """.formatted(RELS, CONTENT_TYPE));
            beginPart(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            beginPart(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                    <w:p><w:r><w:t>KẾ HOẠCH bảo vệ trẻ em</w:t></w:r></w:p>
                    """);
            var noise = new java.util.Random(20260102);
            int written = 0;
            while (written < bytes) {
                var some = "<w:p/>".repeat(150) + "<!--" + Long.toHexString(noise.nextLong()) + "-->";
                zip.write(some.getBytes(StandardCharsets.UTF_8));
                written += some.length();
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static HeavyFile workbook(String name, String cell) {
        return new HeavyFile(name, workbook(ROWS, cell), workbook(1, cell));
    }

    private static byte[] workbook(int rows, String cell) {
        var row = ("<row>" + cell.repeat(CELLS_A_ROW) + "</row>").getBytes(StandardCharsets.UTF_8);
        return zip(zip -> {
            beginPart(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%s<Override
                     PartName="/xl/workbook.xml" ContentType="%sspreadsheetml.sheet.main+xml"/><Override
                     PartName="/xl/s.xml" ContentType="%sspreadsheetml.worksheet+xml"/></Types>
                    """.formatted(RELS, CONTENT_TYPE, CONTENT_TYPE));
            beginPart(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            beginPart(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "s.xml"));
            beginPart(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><sheets><sheet
                     name="A" sheetId="1" r:id="r"/></sheets></workbook>
                    """.formatted(RELATION.substring(0, RELATION.length() - 1)));
            beginPart(
                    zip,
                    "xl/s.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (int i = 0; i < rows; i++) {
                zip.write(row);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String relation(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
                 Type="%s%s" Target="%s"/></Relationships>
                """.formatted(RELATION, kind, target);
    }

    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Parts parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            parts.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Begins a part; the next writes continue it. */
    private static void beginPart(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
