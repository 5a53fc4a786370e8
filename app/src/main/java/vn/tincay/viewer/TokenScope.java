package vn.tincay.viewer;

/** What a token of the machine interface may do. None of them signs: heads do, on the page of what they sign. */
public enum TokenScope {
    /** Read what its agency reads. */
    READ,
    /** Store figures of its agency and of those that report to it. */
    WRITE,
    /** Present reports to their heads. */
    PRESENT
}
