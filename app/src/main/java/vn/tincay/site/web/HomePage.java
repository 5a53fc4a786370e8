package vn.tincay.site.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;
import vn.tincay.viewer.source.CalendarDay;
import vn.tincay.viewer.source.HomeSection;

/**
 * "Việc hôm nay": what waits for the viewer, in groups, most urgent first; below it what comes next.
 *
 * @param ahead the next days of the calendar that are not done
 */
public record HomePage(List<ActionItem> items, List<CalendarDay> ahead, List<HomeSection> sections) {

    /**
     * Items that ask for the same of several agencies, under one title.
     *
     * @param items at least one
     */
    public record Bundle(List<ActionItem> items) {

        /** Fewer are quicker to read one by one. */
        private static final int SEVERAL = 4;

        public ActionItem first() {
            return items.getFirst();
        }

        public boolean isSeveral() {
            return items.size() >= SEVERAL;
        }
    }

    private record Matter(String kind, String title) {}

    public List<ActionItem> of(Group group) {
        return items.stream().filter(item -> item.group() == group).toList();
    }

    /** Items of one thing from several agencies stand together, where the first of them stood. */
    public static List<Bundle> bundled(List<ActionItem> items) {
        var matters = new LinkedHashMap<Matter, List<ActionItem>>();
        items.forEach(
                item -> matters.computeIfAbsent(new Matter(item.kind(), item.title()), matter -> new ArrayList<>())
                        .add(item));
        return matters.values().stream()
                .flatMap(same -> same.size() >= Bundle.SEVERAL
                        ? Stream.of(new Bundle(List.copyOf(same)))
                        : same.stream().map(item -> new Bundle(List.of(item))))
                .toList();
    }

    /** Everything past its day, a returned report too; a decision that is late is not counted. */
    public long late(LocalDate today) {
        return items.stream()
                .filter(item ->
                        item.group() == Group.OVERDUE || item.group() == Group.RETURNED && item.isDueBefore(today))
                .count();
    }
}
