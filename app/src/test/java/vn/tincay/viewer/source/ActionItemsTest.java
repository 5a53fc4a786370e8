package vn.tincay.viewer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.viewer.source.ActionItem.Group.OVERDUE;
import static vn.tincay.viewer.source.ActionItem.Group.RETURNED;
import static vn.tincay.viewer.source.ActionItem.Group.THIS_WEEK;
import static vn.tincay.viewer.source.ActionItem.Group.TO_DECIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Action items of several rooms in one list. */
class ActionItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private static final Viewer VIEWER =
            new Viewer(new UUID(0, 1), "Một người", new UUID(0, 2), "UBND xã A", "commune", Role.COMMUNE_OFFICER);

    @Test
    void areSortedByDayWithUndatedLast() {
        assertThat(sortedLinks(
                        List.of(item(TO_DECIDE, "/a", null), item(OVERDUE, "/b", TODAY.minusDays(1))),
                        List.of(item(TO_DECIDE, "/c", TODAY), item(OVERDUE, "/d", TODAY.minusDays(2)))))
                .containsExactly("/d", "/b", "/c", "/a");
    }

    @Test
    void keepTheOrderOfRoomsOnTheSameDay() {
        assertThat(sortedLinks(List.of(item(THIS_WEEK, "/a", TODAY)), List.of(item(THIS_WEEK, "/b", TODAY))))
                .containsExactly("/a", "/b");
    }

    @Test
    void returnedItemsAreNotDue() {
        assertThat(sortedLinks(
                        List.of(item(RETURNED, "/a", TODAY), item(OVERDUE, "/a", TODAY.minusDays(1))),
                        List.of(item(THIS_WEEK, "/a", TODAY), item(TO_DECIDE, "/a", null))))
                .containsExactly("/a", "/a");
    }

    @Test
    void areOverdueFromTheDayAfter() {
        assertThat(ActionItem.Group.ofDue(TODAY, TODAY)).isEqualTo(THIS_WEEK);
        assertThat(ActionItem.Group.ofDue(TODAY.minusDays(1), TODAY)).isEqualTo(OVERDUE);
    }

    @SafeVarargs
    private static List<String> sortedLinks(List<ActionItem>... rooms) {
        var sources = List.of(rooms).stream()
                .map(items -> (ActionSource) (viewer, today, lang) -> items)
                .toList();
        return new ActionItems(sources)
                .of(VIEWER, TODAY, "vi").stream().map(ActionItem::link).toList();
    }

    private static ActionItem item(ActionItem.Group group, String link, @Nullable LocalDate due) {
        return new ActionItem(group, "plan.action.progress", link, "", due, link);
    }
}
