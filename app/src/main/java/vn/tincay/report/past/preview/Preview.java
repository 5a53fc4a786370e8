package vn.tincay.report.past.preview;

import java.util.List;
import java.util.stream.Stream;
import vn.tincay.base.Fingerprint;
import vn.tincay.report.form.Form;

/**
 * What a file would store.
 *
 * @param dashes the number of dashes in the columns of figures
 * @param dashOpen whether the file has dashes and no officer has said what they mean
 */
public record Preview(Form form, List<SheetPreview> sheets, List<PastRow> rows, int dashes, boolean dashOpen) {

    public List<PastRow> in(RowState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public long count(RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public List<CellFault> sheetFaults() {
        return sheets.stream()
                .filter(SheetPreview::used)
                .flatMap(sheet -> sheet.faults().stream())
                .toList();
    }

    public List<CellFault> notes() {
        return Stream.concat(
                        sheets.stream().filter(SheetPreview::used).flatMap(sheet -> sheet.notes().stream()),
                        rows.stream()
                                .filter(row -> row.state() != RowState.LEFT_OUT)
                                .flatMap(row -> row.notes().stream()))
                .toList();
    }

    /** Whether nothing is open and there is something to store. */
    public boolean isReady() {
        return !dashOpen && count(RowState.FAULTY) == 0 && sheetFaults().isEmpty() && count(RowState.NEW) > 0;
    }

    /** The fingerprint of the rows that would be stored; the officer confirms exactly these. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(in(RowState.NEW).stream()
                .map(row -> List.of(row.id(), row.requireReporter().agency(), row.requirePeriod(), row.figures()))
                .toList());
    }
}
