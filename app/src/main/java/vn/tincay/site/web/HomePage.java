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
 * The first page ("Việc hôm nay"): action items in groups, most urgent first, then the coming days.
 *
 * @param comingDays the coming days of the calendar with work that is not done, and campaigns that begin
 */
public record HomePage(List<ActionItem> items, List<CalendarDay> comingDays, List<HomeSection> sections) {

    /**
     * Items of the same kind and title from several agencies, shown under one title.
     *
     * @param items at least one
     */
    public record Bundle(List<ActionItem> items) {

        /** This many items, or more, are shown under one title; fewer are listed one by one. */
        private static final int SEVERAL = 4;

        public ActionItem first() {
            return items.getFirst();
        }

        public boolean isSeveral() {
            return items.size() >= SEVERAL;
        }
    }

    private record ActionKind(String kind, String title) {}

    public List<ActionItem> of(Group group) {
        return items.stream().filter(item -> item.group() == group).toList();
    }

    /** Groups items of the same kind and title at the position of the first one. */
    public static List<Bundle> bundled(List<ActionItem> items) {
        var matters = new LinkedHashMap<ActionKind, List<ActionItem>>();
        items.forEach(
                item -> matters.computeIfAbsent(new ActionKind(item.kind(), item.title()), matter -> new ArrayList<>())
                        .add(item));
        return matters.values().stream()
                .flatMap(same -> same.size() >= Bundle.SEVERAL
                        ? Stream.of(new Bundle(List.copyOf(same)))
                        : same.stream().map(item -> new Bundle(List.of(item))))
                .toList();
    }

    /** The number of overdue items, including returned ones that are overdue, without those to decide. */
    public long overdueCount(LocalDate today) {
        return items.stream()
                .filter(item ->
                        item.group() == Group.OVERDUE || item.group() == Group.RETURNED && item.isDueBefore(today))
                .count();
    }

    /** The number of items due within the week, including returned ones. */
    public long dueSoonCount(LocalDate today) {
        return items.stream()
                .filter(item -> item.group() == Group.THIS_WEEK
                        || item.group() == Group.RETURNED
                                && !item.isDueBefore(today)
                                && item.isDueBefore(today.plusDays(ActionItem.WEEK + 1)))
                .count();
    }
}
