package vn.tincay.viewer.source;

import java.util.List;

/**
 * A short list on the first page that contains no action items.
 *
 * @param words prefix of its message keys: {@code .title}, {@code .none} for an empty list, {@code .all} for the link
 *     to the whole list
 * @param all address of the whole list
 */
public record HomeSection(String words, List<Line> lines, String all) {

    public HomeSection {
        lines = List.copyOf(lines);
    }

    /** One record, with a hint about its origin or state. */
    public record Line(String title, String hint, String link) {}
}
