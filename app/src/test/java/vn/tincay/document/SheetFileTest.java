package vn.tincay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";

    private static final String LINK = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>""";

    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""";

    @Test
    void readsWhatItWrote() {
        List<List<Object>> rows = List.of(List.of("agency", "cell"), List.of("ubnd.1", 12.5), List.of("=1+1", 0));
        assertThat(SheetFile.read(SheetFile.write("s", rows)))
                .containsEntry(
                        "s", List.of(List.of("agency", "cell"), List.of("ubnd.1", "12.5"), List.of("=1+1", "0")));
    }

    @Test
    @Timeout(30)
    void readsALargeWorkbook() {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(y -> IntStream.range(0, 40).mapToObj(x -> y + x).toList())
                .toList();
        assertThat(SheetFile.read(SheetFile.write("s", rows)).get("s")).hasSize(20_000);
    }

    /** Each of these is a few hundred kilobytes at most and takes all memory of a reader that trusts it. */
    @ParameterizedTest
    @ValueSource(strings = {"<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>", "wide"})
    void refusesCellsWithoutEnd(String cells) throws IOException {
        var book = book(cells.equals("wide") ? wide() : cells);
        assertThatThrownBy(() -> SheetFile.read(book)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNoNumberOutThatNobodyCouldHold() throws IOException {
        var read = SheetFile.read(book("<row r='1'><c r='A1'><v>1E999999999</v></c></row>"));
        assertThat(read.values().iterator().next().getFirst().getFirst()).hasSizeLessThan(20);
    }

    private static String wide() {
        return IntStream.rangeClosed(1, 50_000)
                .mapToObj(row -> "<row r='" + row + "'><c r='XFD" + row + "'><v>1</v></c></row>")
                .collect(Collectors.joining());
    }

    private static byte[] book(String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", LINK.formatted("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", LINK.formatted("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/workbook.xml", BOOK);
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
