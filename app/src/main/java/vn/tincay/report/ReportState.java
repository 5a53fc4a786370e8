package vn.tincay.report;

/**
 * The state of a report. Being locked is separate: a report is locked once it is approved and until it is opened for
 * correction.
 */
public enum ReportState {
    /** Being written. */
    DRAFT,
    /** Submitted to the head for signature. */
    SUBMITTED,
    /** Signed and sent; not yet received. */
    SENT,
    /** Returned by the receiver with reasons. */
    RETURNED,
    /** Received; counts in consolidation. */
    ACCEPTED,
    /** Opened again from the top after approval. */
    CORRECTING;

    /** Whether the receiver has a signed version now. */
    public boolean isSent() {
        return this == SENT || this == ACCEPTED;
    }
}
