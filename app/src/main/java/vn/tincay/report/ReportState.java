package vn.tincay.report;

/** Where a report stands on its path. Locked is a matter of its own: approved, and not opened for correction. */
public enum ReportState {
    /** Being written. */
    DRAFT,
    /** Laid before the head for signature. */
    PRESENTED,
    /** Signed and sent; not yet received above. */
    SUBMITTED,
    /** Given back by the receiver with reasons. */
    RETURNED,
    /** Received; counts in consolidation. */
    ACCEPTED,
    /** Opened again from the top after approval. */
    CORRECTING;

    /** Whether a signed version is with the receiver now. */
    public boolean isSent() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
