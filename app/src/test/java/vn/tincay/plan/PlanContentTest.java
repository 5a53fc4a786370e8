package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.version.PlanDifference;

class PlanContentTest {

    private final TaskContent first = TaskContent.of(Ids.next(), "Truyền thông", new Timing.Ongoing());
    private final TaskContent second = TaskContent.of(Ids.next(), "Tập huấn", new Timing.Ongoing());

    @Test
    void putsANewPartAfterItsSiblings() {
        var part = partOf("Phát thanh", first.id());
        var further = partOf("Tờ rơi", first.id());
        assertThat(content(first, second).with(part).with(further).tasks())
                .containsExactly(first, part, further, second);
    }

    @Test
    void removesATaskWithItsParts() {
        var part = partOf("Phát thanh", first.id());
        assertThat(content(first, part, second).without(first.id()).tasks()).containsExactly(second);
    }

    @Test
    void refusesAPartListedBeforeItsTask() {
        assertThat(content(partOf("Phát thanh", first.id()), first).problems())
                .extracting(Problem::field)
                .containsExactly("parent");
    }

    @Test
    void everyTextHasALimit() {
        var text = "x".repeat(20_001);
        var task = TaskContent.builder(Ids.next())
                .time(new Timing.Ongoing(), null)
                .bodies(new NamedBody(null, text), List.of(new NamedBody(null, text)))
                .set(TaskField.WEIGHT, new BigDecimal("99999999999999"));
        for (var field : TaskField.ALL) {
            switch (field) {
                case TaskField.Text one -> task.set(one, text);
                case TaskField.Lines lines -> task.set(lines, List.of(text));
                case TaskField.Figure figure -> {}
            }
        }
        var target = new Target(Ids.next(), null, text, null, null, text, null, text, null, null, null, null);
        var content = new PlanContent(
                text, 2026, 2026, List.of(), text, null, text, List.of(target), List.of(task.build()), PlanText.NONE);
        assertThat(content.problems())
                .extracting(
                        problem -> problem.field() + " " + problem.arguments().getFirst())
                .containsExactly(
                        "title 1000",
                        "objective 20000",
                        "answersText 2000",
                        "target.0.text 2000",
                        "target.0.unit 300",
                        "target.0.place 300",
                        "title 2000",
                        "number 300",
                        "body 20000",
                        "products 20000",
                        "funding 20000",
                        "contact 200",
                        "goalUnit 300",
                        "lead 2000",
                        "coordinating 20000",
                        "weight 1000");
    }

    @Test
    void aStoredTaskDoesNotBlockTheOthers() {
        var stored = TaskContent.of(Ids.next(), "x".repeat(3000), new Timing.Ongoing());
        assertThat(content(stored).problems()).isNotEmpty();
        assertThat(content(stored, second).problems(Set.of(stored))).isEmpty();
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

    private static TaskContent partOf(String title, UUID parent) {
        return TaskContent.of(Ids.next(), title, new Timing.Ongoing()).withParent(parent);
    }

    private static PlanContent content(TaskContent... tasks) {
        return new PlanContent(
                "Kế hoạch năm 2026", 2026, 2026, List.of(), "", null, null, List.of(), List.of(tasks), PlanText.NONE);
    }
}
