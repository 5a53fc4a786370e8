package vn.tincay.bench;

/**
 * The size of the measurements.
 *
 * @param provinces number of provinces that report; all when larger than there are
 * @param months number of months with figures on each tree, at most 12
 * @param requests number of quick requests, sent one after the other
 */
public record Scale(String name, int provinces, int months, int requests) {

    public static final Scale NATIONAL = new Scale("national", 1000, 12, 200);

    /** Shows that the measurements work; its figures have no meaning. */
    public static final Scale SMALL = new Scale("small", 3, 2, 20);

    public boolean isNational() {
        return equals(NATIONAL);
    }
}
