package vn.tincay.base.table;

import java.io.OutputStream;
import org.springframework.http.MediaType;

/** The formats in which a table is offered; the constant's name in small letters ends the file's name. */
public enum TableFormat {
    XLSX(XlsxTable.TYPE),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** @param name of the sheet, where the format has one */
    public RowWriter open(OutputStream out, String name) {
        return this == CSV ? new CsvTable(out) : new XlsxTable(out, name);
    }
}
