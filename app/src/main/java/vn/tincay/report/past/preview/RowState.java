package vn.tincay.report.past.preview;

/** What becomes of a row of the file. */
public enum RowState {
    /** Will be stored. */
    NEW,
    /** The same past figures are stored already. */
    SAME,
    /** Other past figures are stored already; those stay. */
    DIFFERENT,
    /** The agency has a report for the period; the report stays. */
    REPORT,
    LEFT_OUT,
    FAULTY
}
