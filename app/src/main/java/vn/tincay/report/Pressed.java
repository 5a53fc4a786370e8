package vn.tincay.report;

/**
 * The page a step is pressed on.
 *
 * @param carried what it carried; a second click is known by it
 * @param shows what it shows since its own words were stored; the same when it brought none
 */
public record Pressed(String carried, String shows) {

    static Pressed on(String seen) {
        return new Pressed(seen, seen);
    }
}
