package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.viewer.Viewer;

/** The action items of one room. {@code @Order} sorts items that are due on the same day. */
@FunctionalInterface
public interface ActionSource {

    /**
     * The items that the viewer may act on according to the step table of the room.
     *
     * @param lang {@code vi} or {@code en}
     */
    List<ActionItem> of(Viewer viewer, LocalDate today, String lang);
}
