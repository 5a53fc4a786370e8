package vn.tincay.viewer;

/** What a token of the machine interface may do. No token can sign: heads sign, on the page of the record. */
public enum TokenScope {
    /** Read what its agency may read. */
    READ,
    /** Store figures of its agency and of agencies that report to it. */
    WRITE,
    /** Submit reports to their heads for signature. */
    PRESENT
}
