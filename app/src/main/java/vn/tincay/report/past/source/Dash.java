package vn.tincay.report.past.source;

/**
 * What a dash means. In statistics of Vietnam it says that nothing happened; many people write it for "not known" too.
 */
public enum Dash {
    ZERO,
    /** Nothing is reported. */
    NOTHING
}
