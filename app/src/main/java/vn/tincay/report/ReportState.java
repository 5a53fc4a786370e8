package vn.tincay.report;

/**
 * The state of a report. Whether a report is locked is stored separately: approval locks it, and opening it for
 * correction unlocks it.
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
    /** Opened for correction after approval. */
    CORRECTING;

    /** Whether the receiver has a signed version now. */
    public boolean isSent() {
        return this == SENT || this == ACCEPTED;
    }
}
