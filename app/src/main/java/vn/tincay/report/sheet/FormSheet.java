package vn.tincay.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.report.Report;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * Creates the workbook of a report: a sheet per table, one for the narratives, and a hidden one with the report's id
 * and its stored values. On the sheets of tables and narratives, column A and row 2 contain codes and are hidden.
 */
public final class FormSheet {

    /**
     * Name of the hidden sheet. It has keys and values in two columns: cells as {@code was.<code>}, narratives as
     * {@code part.<code>}.
     */
    static final String ABOUT = "tincay";

    /** The code of the sheet of narratives, and the key under which the hidden sheet has the name of that sheet. */
    static final String NARRATIVES = "words";

    /** Row with the codes of the columns; its first cell has the code of the table. Codes of rows are in column 0. */
    static final int CODES = 1;

    private static final String GREY = "E7E6E6";
    private static final String YELLOW = "FFF9E5";

    private final Form form;
    private final String language;
    private final Map<String, @Nullable BigDecimal> values;
    private final Map<String, String> words;

    public FormSheet(Form form, String language, Map<String, @Nullable BigDecimal> values, Map<String, String> words) {
        this.form = form;
        this.language = language;
        this.values = values;
        this.words = words;
    }

    public byte[] of(Report report, String periodTitle, String wordsTitle, String unitTitle, String itemTitle) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tin Cay", "1.0")) {
            int number = 0;
            for (var section : form.sections()) {
                for (var table : section.tables()) {
                    writeTable(book.newWorksheet(sheetName(++number, section)), table, unitTitle, itemTitle);
                }
            }
            if (!form.narratives().isEmpty()) {
                writeNarratives(book.newWorksheet(wordsTitle));
            }
            writeHiddenSheet(book.newWorksheet(ABOUT), report, periodTitle, wordsTitle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void writeTable(Worksheet sheet, Section.Table table, String unitTitle, String itemTitle) {
        sheet.value(0, 1, table.title().in(language));
        sheet.style(0, 1).bold().fontSize(13).set();
        sheet.value(CODES, 0, table.code());
        sheet.value(2, 1, itemTitle);
        sheet.value(2, 2, unitTitle);
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.value(CODES, 3 + x, code(table.columns().get(x)));
            var title = table.columns().get(x).title().in(language);
            sheet.value(2, 3 + x, table.isList() && title.isBlank() ? "" : title);
            sheet.width(3 + x, 16);
        }
        sheet.range(2, 1, 2, 2 + table.columns().size())
                .style()
                .bold()
                .wrapText(true)
                .fillColor(GREY)
                .set();
        int y = 3;
        for (var row : table.rows()) {
            writeRow(sheet, y++, row);
        }
        sheet.hideRow(CODES);
        sheet.hideColumn(0);
        sheet.width(1, 52);
        sheet.width(2, 14);
        sheet.freezePane(3, 3);
    }

    static String sheetName(int number, Section section) {
        return number + " " + section.code();
    }

    /**
     * The code of a column. The only column of a list has none; a constant is written instead, since some programs drop
     * empty cells.
     */
    static String code(Section.Column column) {
        return column.code().isBlank() ? "value" : column.code();
    }

    private void writeRow(Worksheet sheet, int y, Section.Row row) {
        sheet.value(y, 0, row.code());
        sheet.value(y, 1, row.title().in(language));
        sheet.value(y, 2, row.unit().in(language));
        sheet.style(y, 1).wrapText(true).set();
        for (int x = 0; x < row.cells().size(); x++) {
            var code = row.cells().get(x);
            if (code == null) {
                continue;
            }
            var cell = form.require(code);
            var value = values.get(code);
            if (value != null) {
                sheet.value(y, 3 + x, value);
            }
            sheet.style(y, 3 + x)
                    .fillColor(cell.isComputed() ? GREY : YELLOW)
                    .borderStyle("thin")
                    .format(cell.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(cell.decimals()))
                    .set();
        }
    }

    private void writeNarratives(Worksheet sheet) {
        sheet.value(CODES, 0, NARRATIVES);
        int y = 3;
        for (var narrative : form.narratives()) {
            sheet.value(y, 0, narrative.code());
            sheet.value(y, 1, narrative.title().in(language));
            sheet.value(y, 2, XlsxTable.escape(words.getOrDefault(narrative.code(), "")));
            sheet.style(y, 1).bold().wrapText(true).verticalAlignment("top").set();
            sheet.style(y, 2)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(YELLOW)
                    .set();
            y++;
        }
        sheet.hideRow(CODES);
        sheet.hideColumn(0);
        sheet.width(1, 42);
        sheet.width(2, 90);
    }

    private void writeHiddenSheet(Worksheet sheet, Report report, String periodTitle, String wordsTitle) {
        sheet.value(0, 0, "report");
        sheet.value(0, 1, report.id().toString());
        sheet.value(1, 0, "form");
        sheet.value(1, 1, form.code() + " v" + form.version());
        sheet.value(2, 0, "title");
        sheet.value(2, 1, form.title().in(language));
        sheet.value(3, 0, "period");
        sheet.value(3, 1, periodTitle);
        sheet.value(4, 0, "agency");
        sheet.value(4, 1, report.agencyName());
        sheet.value(5, 0, NARRATIVES);
        sheet.value(5, 1, form.narratives().isEmpty() ? "" : wordsTitle);
        int y = 6;
        for (var cell : form.entered()) {
            var value = values.get(cell.code());
            sheet.value(y, 0, "was." + cell.code());
            if (value != null) {
                sheet.value(y, 1, value.toPlainString());
            }
            y++;
        }
        for (var narrative : form.narratives()) {
            sheet.value(y, 0, "part." + narrative.code());
            sheet.value(y++, 1, XlsxTable.escape(words.getOrDefault(narrative.code(), "")));
        }
        sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
    }
}
