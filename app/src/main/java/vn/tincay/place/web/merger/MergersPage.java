package vn.tincay.place.web.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;

/**
 * The mergers entered in this installation.
 *
 * @param mayEnter whether the viewer acts for a central agency and may enter or undo mergers
 * @param mayReadFigures whether the viewer may read any figures
 */
public record MergersPage(Page<Line> mergers, ListQuery query, boolean mayEnter, boolean mayReadFigures) {

    static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.of(
                    "place.merger.new-unit",
                    (line, ui) -> line.unit() == null ? null : line.unit().text()),
            ListColumn.of(
                    "place.merger.units",
                    (line, ui) -> line.old().stream().map(Link::text).collect(Collectors.joining(", "))),
            ListColumn.of("place.merger.first-day", (line, ui) -> line.firstDay()),
            ListColumn.of("place.merger.basis", (line, ui) -> line.basis()),
            ListColumn.of("place.mergers.made", (line, ui) -> line.madeAt()),
            ListColumn.of("place.mergers.undone-at", (line, ui) -> line.undoneAt()));

    static ListQuery query(FormInput input) {
        return ListQuery.at("/units/mergers", input, ListFilter.words("q", "place.mergers.words"))
                .sortedBy("day", "made")
                .named("mergers");
    }

    /**
     * @param unit the new unit; null when the merger was undone
     * @param undoneAt null while the merger is in force
     */
    public record Line(
            UUID id,
            @Nullable Link unit,
            List<Link> old,
            LocalDate firstDay,
            String basis,
            Instant madeAt,
            @Nullable Instant undoneAt,
            int province) {

        /**
         * The address of the figures by commune in the province, on the tree of the first day of the merger or of the
         * day before.
         */
        public String figuresHref(boolean after) {
            return "/rollups?by=commune&within=" + province + "&tree=" + (after ? firstDay : firstDay.minusDays(1));
        }
    }
}
