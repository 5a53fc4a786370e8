package vn.tincay.bench.machine;

/**
 * The cost of a piece of work.
 *
 * @param wall seconds by the clock
 * @param application CPU seconds of the application's process
 * @param database CPU seconds of the database's processes
 * @param others share of all cores used by other processes meanwhile, 0 to 1
 */
public record Effort(double wall, double application, double database, double others) {

    /** Above this share a figure is marked as measured on a busy machine. */
    public static final double DISTURBED = 0.2;

    public boolean isDisturbed() {
        return others > DISTURBED;
    }
}
