package vn.tincay.report.past.preview;

/** What becomes of a row of the file. */
public enum RowState {
    /** Will be stored. */
    NEW,
    /** The same past figures are stored already. */
    SAME,
    /** Other past figures are stored already; they stay. */
    DIFFERENT,
    /** The agency has a report for the period; it stays. */
    REPORT,
    LEFT_OUT,
    FAULTY
}
