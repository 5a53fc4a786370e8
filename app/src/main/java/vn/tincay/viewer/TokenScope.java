package vn.tincay.viewer;

/** What a token of the machine interface may do. No token can sign: heads sign, on the page of the record. */
public enum TokenScope {
    /** Read what the agency of the token may read. */
    READ,
    /** Store figures of the agency of the token and of the agencies below it. */
    WRITE,
    /** Submit reports to the heads of their agencies for signature. */
    PRESENT
}
