package vn.tincay.plan.web.drafting.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.progress.ProgressRule;
import vn.tincay.plan.web.ShownFields;

/** The form of one task of a plan. Bodies are typed by name, one per line; recognised ones keep their agency. */
final class TaskForm {

    /** The kinds of time on the form; the last five are intervals. */
    enum Time {
        UNSTATED,
        ONGOING,
        BY_DATE,
        BY_QUARTER,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** The fields that together state the time. */
    private static final List<String> TIME_FIELDS =
            List.of("time", "due.day", "due.month", "due.year", "quarter", "quarterYear");

    private final FormInput input;

    TaskForm(FormInput input) {
        this.input = input;
    }

    List<Problem> problems() {
        return input.problems();
    }

    /**
     * The task as typed. A typed time replaces the words of the document for it.
     *
     * @param before the task being edited; null for a new one
     * @param bodyByName finds the body for a name that was not there before
     */
    TaskContent content(UUID id, @Nullable TaskContent before, Function<String, NamedBody> bodyByName) {
        var fields = new ShownFields<>(before, before == null ? FormInput.blank() : TaskFields.of(before, 0), input);
        var task = before == null ? TaskContent.builder(id) : before.toBuilder();
        for (var field : TaskField.ALL) {
            if (before == null || !fields.isUnchanged(field.name())) {
                read(field, task);
            }
        }
        boolean sameTime = TIME_FIELDS.stream().allMatch(fields::isUnchanged);
        return task.parent(
                        fields.<@Nullable UUID>storedOrTyped("parent", TaskContent::parent, () -> input.id("parent")))
                .time(
                        before != null && sameTime ? before.timing() : timing(),
                        before != null && sameTime ? before.timeText() : null)
                .rule(fields.storedOrTyped("rule", TaskContent::rule, this::rule))
                .bodies(
                        fields.storedOrTyped(
                                "lead",
                                TaskContent::leads,
                                () -> bodies("lead", before == null ? List.of() : before.leads(), bodyByName)),
                        fields.storedOrTyped(
                                "coordinating",
                                TaskContent::coordinating,
                                () -> bodies(
                                        "coordinating",
                                        before == null ? List.of() : before.coordinating(),
                                        bodyByName)))
                .build();
    }

    private void read(TaskField field, TaskContent.Builder task) {
        switch (field) {
            case TaskField.Text text -> task.set(text, input.trimmedOrNull(text.name()));
            case TaskField.Lines lines -> task.set(lines, input.lines(lines.name()));
            case TaskField.Figure figure -> task.set(figure, input.decimal(figure.name()));
        }
    }

    private ProgressRule rule() {
        return Objects.requireNonNullElse(input.choice("rule", ProgressRule.class), ProgressRule.WEIGHTED);
    }

    /** The bodies in a field, one per line; an unchanged name keeps its agency. */
    private List<NamedBody> bodies(String field, List<NamedBody> former, Function<String, NamedBody> bodyByName) {
        return input.lines(field).stream()
                .map(name -> former.stream()
                        .filter(body -> body.name().strip().equals(name))
                        .findFirst()
                        .orElseGet(() -> bodyByName.apply(name)))
                .toList();
    }

    private Timing timing() {
        var kind = Objects.requireNonNullElse(input.choice("time", Time.class), Time.ONGOING);
        return switch (kind) {
            case UNSTATED -> new Timing.Unstated();
            case ONGOING -> new Timing.Ongoing();
            case BY_DATE -> {
                LocalDate day = input.day("due");
                if (day == null) {
                    input.problem("due", "base.problem.date");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByDate(day);
            }
            case BY_QUARTER -> {
                var quarter = input.whole("quarter");
                var year = input.whole("quarterYear");
                if (quarter == null || quarter < 1 || quarter > 4) {
                    input.problem("quarter", "plan.problem.choose-quarter");
                    yield new Timing.Ongoing();
                }
                if (year == null || year < 2000 || year > 2100) {
                    input.problem("quarterYear", "plan.problem.year");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByQuarter(year, quarter);
            }
            default -> new Timing.Recurring(Recurrence.valueOf(kind.name()), input.day("due"));
        };
    }
}
