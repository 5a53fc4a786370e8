package vn.tincay.plan.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ids;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;

/** Tasks of a running plan, without a database. */
final class OpenTasks {

    private OpenTasks() {}

    static PlanTask task(String title, @Nullable NamedBody lead, List<NamedBody> coordinating, String body) {
        return task(
                TaskContent.builder(Ids.next())
                        .set(TaskField.TITLE, title)
                        .set(TaskField.BODY, body)
                        .bodies(lead, coordinating)
                        .build(),
                null);
    }

    static PlanTask ledBy(NamedBody... leads) {
        return task(
                TaskContent.builder(Ids.next())
                        .set(TaskField.TITLE, "Tổ chức Lễ phát động")
                        .bodies(List.of(leads), List.of())
                        .build(),
                null);
    }

    static PlanTask due(@Nullable LocalDate due, Timing timing) {
        return task(TaskContent.of(Ids.next(), "Rà soát", timing), due);
    }

    private static PlanTask task(TaskContent content, @Nullable LocalDate due) {
        return new PlanTask(
                content,
                new UUID(0, 2),
                "Kế hoạch",
                "1/KH-UBND",
                new UUID(0, 3),
                "Ủy ban nhân dân tỉnh",
                null,
                null,
                false,
                1,
                due,
                TaskState.OPEN,
                null,
                null,
                true,
                true,
                false,
                false);
    }
}
