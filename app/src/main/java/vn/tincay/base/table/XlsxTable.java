package vn.tincay.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XLSX file with one worksheet. Figures become numbers, dates and moments become dates. Text is always text:
 * a text that begins with {@code =} is never a formula. Text is stored in its cell, because a table of shared strings
 * would stay in memory until the end.
 */
public final class XlsxTable implements RowWriter {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How many rows stay in memory before they are written. */
    private static final int KEPT_ROWS = 500;

    /** The maximum width of a column in characters; longer text is wrapped. */
    private static final int MAX_WIDTH = 60;

    private static final int MIN_WIDTH = 10;

    /** The widest text of a date with a time. In a narrower column a spreadsheet shows number signs. */
    private static final String MOMENT = "31/12/2026 23:59";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int y;

    XlsxTable(OutputStream out, String name) {
        book = new Workbook(out, "Tin Cay", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int x = 0; x < cells.size(); x++) {
            put(x, cells.get(x));
        }
        if (++y % KEPT_ROWS == 0) {
            setWidths();
            try {
                sheet.flush();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void put(int x, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(y, x, number);
            case LocalDate day -> {
                sheet.value(y, x, day);
                sheet.style(y, x).format("dd/mm/yyyy").set();
            }
            case LocalDateTime moment -> {
                sheet.value(y, x, moment.truncatedTo(ChronoUnit.SECONDS));
                sheet.style(y, x).format("dd/mm/yyyy hh:mm").set();
                fit(x, MOMENT);
            }
            default -> {
                sheet.inlineString(y, x, escape(value.toString()));
                if (fit(x, value.toString())) {
                    sheet.style(y, x).wrapText(true).set();
                }
            }
        }
    }

    /** Widens the column for a text; returns whether the text needs several lines. */
    private boolean fit(int x, String text) {
        while (widths.size() <= x) {
            widths.add(MIN_WIDTH);
        }
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        widths.set(x, Math.min(MAX_WIDTH, Math.max(widths.get(x), longest + 2)));
        return longest > MAX_WIDTH - 2 || text.contains("\n");
    }

    /**
     * Sets the column widths, which {@link #fit} collects from the texts. The file holds them at its beginning, so
     * only the rows before the first flush decide them.
     */
    private void setWidths() {
        if (y <= KEPT_ROWS) {
            for (int x = 0; x < widths.size(); x++) {
                sheet.width(x, widths.get(x));
            }
        }
    }

    @Override
    public void close() {
        setWidths();
        try {
            book.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** Escapes text for a cell: what looks like a character escape ({@code _x0041_}) is marked as plain text. */
    public static String escape(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
