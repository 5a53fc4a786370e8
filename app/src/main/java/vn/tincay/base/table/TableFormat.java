package vn.tincay.base.table;

import java.io.OutputStream;
import org.springframework.http.MediaType;

/** The formats in which a table can be downloaded. The lower-case constant name is the file extension. */
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

    /** @param name the name of the worksheet, for formats that have worksheets */
    public RowWriter open(OutputStream out, String name) {
        return this == CSV ? new CsvTable(out) : new XlsxTable(out, name);
    }
}
