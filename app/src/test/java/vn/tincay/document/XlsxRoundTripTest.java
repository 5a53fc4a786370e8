package vn.tincay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.document.sheet.UnreadableSheet;
import vn.tincay.document.sheet.WorkbookReader;

@Tag("reading")
class XlsxRoundTripTest {

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

    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="#,##0\\ &quot;hộ&quot;"/>
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="10"/><xf numFmtId="171"/></cellXfs>
            </styleSheet>""";

    @Test
    void readsWhatItWrote() {
        List<List<Object>> rows = List.of(
                List.of("agency", "cell"),
                List.of("ubnd.1", 12.5),
                List.of("=1+1", 0),
                List.of("_x0041_ đã", "hai\ndòng"));
        assertThat(readFirstSheet(RowWriter.bytes(TableFormat.XLSX, "s", rows)))
                .isEqualTo("0:0=agency 0:1=cell 1:0=ubnd.1 1:1=12.5 2:0==1+1 2:1=0 3:0=_x0041_ đã 3:1=hai\ndòng");
    }

    @Test
    @Timeout(30)
    void readsALargeWorkbook() {
        var rows = IntStream.range(0, 20_000)
                .mapToObj(y -> IntStream.range(0, 30).mapToObj(x -> y + x).toList())
                .toList();
        assertThat(readFirstSheet(RowWriter.bytes(TableFormat.XLSX, "s", rows))).endsWith("19999:29=20028");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "<c r='A1'><v>0.30000000000000004</v></c>",                     0:0=0.3
            "<c r='A1' s='1'><v>46115</v></c>",                             0:0=DATE 3/4/2026
            "<c r='A1' s='2'><v>0.5625</v></c>",                            0:0=TIME 13:30
            "<c r='A1' s='3'><v>0.125</v></c>",                             0:0=12.5 %
            "<c r='A1' s='4'><v>1500</v></c>",                              0:0=1500
            "<c r='A1' t='b'><v>1</v></c>",                                 0:0=BOOLEAN TRUE
            "<c r='A1' t='e'><v>#REF!</v></c>",                             0:0=ERROR #REF!
            "<c r='A1'><f>2+3</f><v></v></c>",                              0:0=UNCALCULATED =2+3
            "<c r='A1'><f>2+3</f><v>5</v></c>",                             0:0=5
            "<c r='A1' t='str'><f>B1</f></c>",                              0:0=UNCALCULATED =B1
            "<c r='A1' t='str'><f>B1</f><v></v></c>",                       0:0=NOTHING =B1
            "<c r='A1' t='str'><f>B1</f><v>12</v></c>",                     0:0=12
            "<c r='A1' t='inlineStr'><is><t>\u00a0</t></is></c>",           ""
            "<c r='A1' t='s'><v></v></c>",                                  ""
            "<c r='A1' t='inlineStr'><is><r><t>hai </t></r><r><t>mảnh</t></r></is></c>", 0:0=hai mảnh
            "<c r='A1' s='1'/>",                                            ""
            """)
    void distinguishesTheTypesOfCells(String cell, String held) throws IOException {
        assertThat(readFirstSheet(workbook("<row r='1'>" + cell + "</row>"))).isEqualTo(held);
    }

    @Test
    void aFormattedLastRowCostsNoMemory() throws IOException {
        assertThat(readFirstSheet(workbook("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576' ht='20'/>")))
                .isEqualTo("0:0=1");
        assertThat(readFirstSheet(workbook("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")))
                .isEqualTo("1048575:16383=1");
    }

    /** A program that does not calculate writes 0 beside each formula and asks the opening program to calculate. */
    @Test
    void ignoresFormulaResultsMarkedForRecalculation() throws IOException {
        var later = BOOK.replace("</sheets>", "</sheets><calcPr calcId='124519' fullCalcOnLoad='1'/>");
        var rows = "<row r='1'><c r='A1'><f>2+3</f><v>0</v></c><c r='B1'><v>7</v></c></row>";
        assertThat(readFirstSheet(workbook(later, rows))).isEqualTo("0:0=UNCALCULATED =2+3 0:1=7");
    }

    /** A reference to a missing text must not read as an empty cell. */
    @Test
    void refusesAMissingSharedText() throws IOException {
        assertRefused(
                workbook("<row r='1'><c r='A1' t='s'><v>9</v></c></row>"),
                UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAnInvalidCellReference() throws IOException {
        assertRefused(
                workbook("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"),
                UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
    }

    /** Each of these is a small file that takes all memory of a reader without limits. */
    @ParameterizedTest
    @ValueSource(strings = {"<c><v>1</v></c>", "<c t='inlineStr'><is><t>a</t></is></c>"})
    @Timeout(60)
    void refusesTooManyCells(String cell) throws IOException {
        var row = "<row>" + cell.repeat(1_000) + "</row>";
        assertRefused(workbook(row.repeat(3_900)), UnreadableSheet.UnreadableReason.TOO_LARGE);
    }

    @Test
    void namesTheTypeOfAFileThatIsNoWorkbook() {
        assertRefused("không phải".getBytes(StandardCharsets.UTF_8), UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                UnreadableSheet.UnreadableReason.OLD_OR_LOCKED);
    }

    @Test
    void refusesNumbersWithHugeExponents() throws IOException {
        assertThat(readFirstSheet(workbook("<row r='1'><c r='A1'><v>1E999999999</v></c></row>")))
                .hasSizeLessThan(30);
    }

    private static void assertRefused(byte[] file, UnreadableSheet.UnreadableReason why) {
        assertThatThrownBy(() -> readFirstSheet(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** Place and content of every cell of the first sheet. */
    private static String readFirstSheet(byte[] file) {
        try (var book = new WorkbookReader(file, 800_000)) {
            var cells = new StringJoiner(" ");
            book.read(
                    book.sheets().getFirst(),
                    (row, line) -> line.forEach((column, cell) -> cells.add(row + ":" + column
                            + "="
                            + switch (cell) {
                                case SheetCell.Words words -> words.text();
                                case SheetCell.Number number ->
                                    number.value().scale() < -400
                                            ? number.value().toString()
                                            : number.value().toPlainString();
                                case SheetCell.Percent percent -> percent.value() + " %";
                                case SheetCell.UnusableValue unusable -> unusable.why() + " " + unusable.shown();
                            })));
            return cells.toString();
        }
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook(BOOK, rows);
    }

    private static byte[] workbook(String workbook, String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            addEntry(zip, "[Content_Types].xml", TYPES);
            addEntry(zip, "_rels/.rels", LINK.formatted("officeDocument", "xl/workbook.xml"));
            addEntry(zip, "xl/_rels/workbook.xml.rels", LINK.formatted("worksheet", "worksheets/sheet1.xml"));
            addEntry(zip, "xl/workbook.xml", workbook);
            addEntry(zip, "xl/styles.xml", STYLES);
            addEntry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void addEntry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
