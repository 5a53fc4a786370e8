package vn.tincay.bench;

/**
 * The size of the measurements.
 *
 * @param provinces the largest number of provinces of each tree that report
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
