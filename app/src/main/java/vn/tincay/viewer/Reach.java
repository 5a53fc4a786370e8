package vn.tincay.viewer;

/**
 * Whose records a route touches, seen from the viewer's agency. The access test asks every route for a record of each
 * kind of neighbour and expects exactly what is declared here.
 */
public enum Reach {
    /** No record is named in the path: the page shows what the viewer may see anyway. */
    NONE,
    /** Records of the viewer's agency only. */
    OWN,
    /** Own records and those of agencies below. */
    OWN_AND_BELOW,
    /** Own records and those of agencies above. */
    OWN_AND_ABOVE,
    /** Own records, and those of agencies above and below; never a sibling's or another province's. */
    LINE,
    /** Any record of this kind: public facts such as administrative units. */
    ANY
}
