package vn.tincay.viewer.source;

import java.util.List;

/**
 * How something stands that is not the viewer's next step, in a few lines.
 *
 * @param words begin the message keys of its room: {@code .title}, {@code .none} instead of lines, {@code .all} on the
 *     link to the whole list
 * @param all address of the whole list
 */
public record HomeSection(String words, List<Line> lines, String all) {

    public HomeSection {
        lines = List.copyOf(lines);
    }

    /** One record, with a line of where it belongs or how it stands. */
    public record Line(String title, String hint, String link) {}
}
