package vn.tincay.place.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Link;

/**
 * The mergers entered in this installation.
 *
 * @param central whether the viewer serves the country and may enter or undo mergers
 * @param figures whether the viewer sees figures at all
 */
public record MergersPage(List<Line> lines, boolean central, boolean figures) {

    /** @param unit the new unit; null when the merger was undone */
    public record Line(
            UUID id,
            @Nullable Link unit,
            List<Link> old,
            LocalDate firstDay,
            String basis,
            Instant madeAt,
            @Nullable Instant undoneAt,
            int province) {

        /** The same sums on the tree of the day before, and of the first day. */
        public String figures(boolean after) {
            return "/rollups?by=commune&within=" + province + "&tree=" + (after ? firstDay : firstDay.minusDays(1));
        }
    }
}
