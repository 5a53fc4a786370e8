package vn.tincay.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * One of the three key figures: a count out of a total.
 *
 * @param name prefix of the figure's message keys: {@code .label} and {@code .definition}
 * @param href address of the page that lists what is counted; null when no page lists it
 * @param alarming whether the figure needs attention
 * @param before the same figure a year earlier; null when there is none to compare with
 * @param notes remarks shown beside the figure, such as the number of late reports
 */
public record KeyFigure(
        String name,
        long count,
        long all,
        @Nullable String href,
        boolean alarming,
        @Nullable Share before,
        List<Problem> notes) {

    /** A count out of a total. */
    public record Share(long count, long all) {}
}
