package vn.tincay.bench.machine;

/**
 * What a piece of work took.
 *
 * @param wall seconds by the clock
 * @param application CPU seconds of the application's process
 * @param database CPU seconds of the database's processes
 * @param others share of all cores that work of others took meanwhile, 0 to 1
 */
public record Effort(double wall, double application, double database, double others) {

    /** From this share on a figure is marked: it is worse than on a quiet machine. */
    public static final double DISTURBED = 0.2;

    public boolean isDisturbed() {
        return others > DISTURBED;
    }
}
