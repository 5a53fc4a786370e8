package vn.tincay.bench;

/**
 * How much is measured.
 *
 * @param provinces how many provinces report; all when larger than there are
 * @param months how many months of each tree hold figures, at most 12
 * @param requests of quick questions, asked one after the other
 */
public record Scale(String name, int provinces, int months, int requests) {

    public static final Scale NATIONAL = new Scale("national", 1000, 12, 200);

    /** Proves that the measurements work; its figures say nothing. */
    public static final Scale SMALL = new Scale("small", 3, 2, 20);

    public boolean isNational() {
        return equals(NATIONAL);
    }
}
