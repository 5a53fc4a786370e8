package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.version.PlanDifference;

class PlanContentTest {

    private final TaskContent first = TaskContent.of(Ids.next(), "Truyền thông", new Timing.Ongoing());
    private final TaskContent second = TaskContent.of(Ids.next(), "Tập huấn", new Timing.Ongoing());

    @Test
    void putsANewPartAfterItsSiblings() {
        var part = part("Phát thanh", first.id());
        var further = part("Tờ rơi", first.id());
        assertThat(content(first, second).with(part).with(further).tasks())
                .containsExactly(first, part, further, second);
    }

    @Test
    void removesATaskWithItsParts() {
        var part = part("Phát thanh", first.id());
        assertThat(content(first, part, second).without(first.id()).tasks()).containsExactly(second);
    }

    @Test
    void refusesAPartListedBeforeItsTask() {
        assertThat(content(part("Phát thanh", first.id()), first).problems())
                .extracting(Problem::field)
                .containsExactly("parent");
    }

    @Test
    void theDifferenceListsEveryChangeOnce() {
        var later = second.toBuilder()
                .time(new Timing.ByDate(LocalDate.of(2026, 6, 30)), null)
                .build();
        var added = TaskContent.of(Ids.next(), "Kiểm tra", new Timing.Ongoing());
        var difference = PlanDifference.between(content(first, second), content(later, added), UUID::toString);
        assertThat(difference.changes())
                .extracting(
                        change -> change.part() + " " + change.field() + " " + change.before() + " → " + change.after())
                .containsExactly(
                        "TASK  Truyền thông → null",
                        "TASK kind ONGOING → BY_DATE",
                        "TASK time  → 30/06/2026",
                        "TASK  null → Kiểm tra");
    }

    @Test
    void aPlanHasNoDifferenceToItself() {
        assertThat(PlanDifference.between(content(first, second), content(first, second), UUID::toString)
                        .isEmpty())
                .isTrue();
    }

    private static TaskContent part(String title, UUID parent) {
        return TaskContent.of(Ids.next(), title, new Timing.Ongoing()).under(parent);
    }

    private static PlanContent content(TaskContent... tasks) {
        return new PlanContent("Kế hoạch năm 2026", 2026, 2026, List.of(), "", null, null, List.of(), List.of(tasks));
    }
}
