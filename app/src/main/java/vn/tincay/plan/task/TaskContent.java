package vn.tincay.plan.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.progress.ProgressRule;

/**
 * What a plan says about one task, without anything that happened to it since.
 *
 * @param parent id of the task this one is part of, in the same plan
 * @param fromLine where the original says so, counted from 1; null when entered by hand
 */
public record TaskContent(
        UUID id,
        @Nullable UUID parent,
        @Nullable String number,
        boolean duty,
        String title,
        String body,
        Timing timing,
        @Nullable String timeText,
        List<String> products,
        @Nullable String funding,
        ProgressRule rule,
        BigDecimal weight,
        @Nullable BigDecimal goal,
        @Nullable String goalUnit,
        @Nullable NamedBody lead,
        List<NamedBody> coordinating,
        @Nullable Integer fromLine,
        @Nullable Integer toLine) {

    public static final int LONGEST_TITLE = 2000;

    public TaskContent {
        products = List.copyOf(products);
        coordinating = List.copyOf(coordinating);
    }

    /** A task by title and time alone. */
    public static TaskContent of(UUID id, String title, Timing timing) {
        return new TaskContent(
                id,
                null,
                null,
                false,
                title,
                "",
                timing,
                null,
                List.of(),
                null,
                ProgressRule.WEIGHTED,
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** The same as a part of another task. */
    public TaskContent under(UUID other) {
        return new TaskContent(
                id,
                other,
                number,
                duty,
                title,
                body,
                timing,
                timeText,
                products,
                funding,
                rule,
                weight,
                goal,
                goalUnit,
                lead,
                coordinating,
                fromLine,
                toLine);
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.at("title", "plan.problem.blank-task"));
        }
        if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "plan.problem.long", LONGEST_TITLE));
        }
        if (weight.signum() <= 0) {
            problems.add(Problem.at("weight", "plan.task.problem.weight"));
        }
        if (goal != null && goal.signum() <= 0) {
            problems.add(Problem.at("goal", "plan.task.problem.goal"));
        }
        return problems;
    }
}
