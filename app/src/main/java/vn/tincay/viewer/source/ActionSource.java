package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.viewer.Viewer;

/** What waits for a person in one room. {@code @Order} decides between items that are due on the same day. */
@FunctionalInterface
public interface ActionSource {

    /**
     * Only what this very viewer may do, by the room's table of steps.
     *
     * @param lang {@code vi} or {@code en}
     */
    List<ActionItem> of(Viewer viewer, LocalDate today, String lang);
}
