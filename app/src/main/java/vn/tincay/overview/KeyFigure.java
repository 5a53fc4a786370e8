package vn.tincay.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * One of the three figures: so many of so many.
 *
 * @param name prefix of its message keys: {@code .label} and {@code .definition}
 * @param href the page that lists what it counts; null when no page lists it
 * @param alarming whether it needs attention
 * @param before the same figure a year earlier; null when there is none to compare with
 * @param notes what the reader must know beside it, such as figures that are not complete
 */
public record KeyFigure(
        String name,
        long count,
        long all,
        @Nullable String href,
        boolean alarming,
        @Nullable Share before,
        List<Problem> notes) {

    /** So many of so many. */
    public record Share(long count, long all) {}
}
