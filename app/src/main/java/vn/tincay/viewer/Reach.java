package vn.tincay.viewer;

/**
 * Whose records a route touches, seen from the viewer's agency. The access test requests a record of each kind of
 * neighbouring agency on every route and expects exactly the declared result.
 */
public enum Reach {
    /** The path names no record: the page shows what the viewer may see anyway. */
    NONE,
    /** Records of the viewer's agency only. */
    OWN,
    /** Own records and those of agencies below. */
    OWN_AND_BELOW,
    /** Own records and those of agencies above. */
    OWN_AND_ABOVE,
    /** Own records, and those of agencies above and below; never those of a sibling agency or another province. */
    LINE,
    /** Any record of this kind: public facts such as administrative units. */
    ANY
}
