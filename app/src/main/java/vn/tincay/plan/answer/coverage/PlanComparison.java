package vn.tincay.plan.answer.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;

/** Compares two plans, usually of different years: which facts stayed, changed, are new or are gone. */
public final class PlanComparison {

    /** How a fact differs between the earlier and the later plan. */
    public enum Difference {
        KEPT,
        CHANGED,
        NEW,
        GONE
    }

    /** The kinds of facts that are compared. */
    public enum FactKind {
        TARGET,
        TASK
    }

    /**
     * One fact in both plans. The values of a plan that does not have the fact are null.
     *
     * @param valueChange by how much the value rose (or fell, when negative); null unless both plans state a value
     *     in the same unit
     */
    public record Row(
            FactKind kind,
            Difference difference,
            @Nullable Target targetBefore,
            @Nullable Target targetNow,
            @Nullable TaskContent taskBefore,
            @Nullable TaskContent taskNow,
            @Nullable BigDecimal valueChange) {

        /** The text in the later plan; for a gone fact the text in the earlier plan. */
        public String text() {
            if (kind == FactKind.TARGET) {
                return Objects.requireNonNull(targetNow == null ? targetBefore : targetNow)
                        .text();
            }
            return Objects.requireNonNull(taskNow == null ? taskBefore : taskNow)
                    .title();
        }

        /** The text in the earlier plan when it differs from {@link #text}; otherwise null. */
        public @Nullable String textBefore() {
            var before = kind == FactKind.TARGET
                    ? targetBefore == null ? null : targetBefore.text()
                    : taskBefore == null ? null : taskBefore.title();
            return before == null || before.equals(text()) ? null : before;
        }
    }

    private PlanComparison() {}

    /**
     * All facts of both plans: the targets in the order of the later plan, then the gone targets; the tasks likewise.
     */
    public static List<Row> of(PlanContent before, PlanContent now) {
        var rows = new ArrayList<Row>();
        addTargets(rows, before.targets(), now.targets());
        addTasks(rows, before.tasks(), now.tasks());
        return rows;
    }

    private static void addTargets(List<Row> rows, List<Target> before, List<Target> now) {
        var pairs = SimilarFacts.pairTargets(now, before);
        for (var target : now) {
            var former = pairs.get(target.id());
            var difference =
                    former == null ? Difference.NEW : isSame(former, target) ? Difference.KEPT : Difference.CHANGED;
            rows.add(new Row(FactKind.TARGET, difference, former, target, null, null, valueChange(former, target)));
        }
        var kept = new HashSet<>(pairs.values());
        before.stream()
                .filter(target -> !kept.contains(target))
                .forEach(target -> rows.add(new Row(FactKind.TARGET, Difference.GONE, target, null, null, null, null)));
    }

    private static boolean isSame(Target before, Target now) {
        return before.goal().equals(now.goal());
    }

    /** The later value less the earlier one; null unless both are stated in the same unit. */
    static @Nullable BigDecimal valueChange(@Nullable Target before, @Nullable Target now) {
        return before == null
                        || now == null
                        || before.value() == null
                        || now.value() == null
                        || !Objects.equals(before.unit(), now.unit())
                ? null
                : now.value().subtract(before.value());
    }

    private static void addTasks(List<Row> rows, List<TaskContent> before, List<TaskContent> now) {
        var pairs = SimilarFacts.pairTasks(now, before);
        for (var task : now) {
            var former = pairs.get(task.id());
            var difference =
                    former == null ? Difference.NEW : isSame(former, task) ? Difference.KEPT : Difference.CHANGED;
            rows.add(new Row(FactKind.TASK, difference, null, null, former, task, null));
        }
        var kept = new HashSet<>(pairs.values());
        before.stream()
                .filter(task -> !kept.contains(task))
                .forEach(task -> rows.add(new Row(FactKind.TASK, Difference.GONE, null, null, task, null, null)));
    }

    /** Whether both have the same lead and title. Years in titles are ignored: they differ in every plan. */
    private static boolean isSame(TaskContent before, TaskContent now) {
        return lead(before).equals(lead(now)) && titleWithoutYears(before).equals(titleWithoutYears(now));
    }

    private static String lead(TaskContent task) {
        return task.leadNames();
    }

    private static String titleWithoutYears(TaskContent task) {
        return task.title().replaceAll("20\\d\\d", "").strip();
    }
}
