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
    /** Records of the viewer's agency and of agencies below it. */
    OWN_AND_BELOW,
    /** Records of the viewer's agency and of agencies above it. */
    OWN_AND_ABOVE,
    /** Records of the viewer's agency and of those above and below it; never of a sibling or another province. */
    LINE,
    /** Any record of this kind: public facts such as administrative units. */
    ANY
}
