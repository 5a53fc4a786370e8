package vn.tincay.plan.web.drafting;

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
    private static final List<String> TIME =
            List.of("time", "due.day", "due.month", "due.year", "quarter", "quarterYear");

    private final FormInput typed;

    TaskForm(FormInput typed) {
        this.typed = typed;
    }

    List<Problem> problems() {
        return typed.problems();
    }

    /**
     * @param before the task being edited; null for a new one
     *
     * @param known finds the body for a name that was not there before
     */
    TaskContent content(UUID id, @Nullable TaskContent before, Function<String, NamedBody> known) {
        var shown = new ShownFields<>(before, before == null ? FormInput.blank() : TaskFields.of(before, 0), typed);
        var task = before == null ? TaskContent.builder(id) : before.toBuilder();
        for (var field : TaskField.ALL) {
            if (before == null || !shown.isUnchanged(field.name())) {
                read(field, task);
            }
        }
        return task.parent(shown.<@Nullable UUID>kept("parent", TaskContent::parent, () -> typed.id("parent")))
                .time(
                        TIME.stream().allMatch(shown::isUnchanged) && before != null ? before.timing() : timing(),
                        before == null ? null : before.timeText())
                .rule(shown.kept("rule", TaskContent::rule, this::rule))
                .bodies(
                        shown.<@Nullable NamedBody>kept("lead", TaskContent::lead, () -> lead(known)),
                        shown.kept("coordinating", TaskContent::coordinating, () -> coordinating(before, known)))
                .build();
    }

    private void read(TaskField field, TaskContent.Builder task) {
        switch (field) {
            case TaskField.Text text -> task.set(text, typed.trimmedOrNull(text.name()));
            case TaskField.Lines lines -> task.set(lines, typed.lines(lines.name()));
            case TaskField.Figure figure -> task.set(figure, typed.decimal(figure.name()));
        }
    }

    private ProgressRule rule() {
        return Objects.requireNonNullElse(typed.choice("rule", ProgressRule.class), ProgressRule.WEIGHTED);
    }

    private @Nullable NamedBody lead(Function<String, NamedBody> known) {
        var lead = typed.trimmedOrNull("lead");
        return lead == null ? null : known.apply(lead);
    }

    /** A name that is unchanged keeps its agency. */
    private List<NamedBody> coordinating(@Nullable TaskContent before, Function<String, NamedBody> known) {
        List<NamedBody> had = before == null ? List.of() : before.coordinating();
        return typed.lines("coordinating").stream()
                .map(name -> had.stream()
                        .filter(body -> body.name().strip().equals(name))
                        .findFirst()
                        .orElseGet(() -> known.apply(name)))
                .toList();
    }

    private Timing timing() {
        var kind = Objects.requireNonNullElse(typed.choice("time", Time.class), Time.ONGOING);
        return switch (kind) {
            case UNSTATED -> new Timing.Unstated();
            case ONGOING -> new Timing.Ongoing();
            case BY_DATE -> {
                LocalDate day = typed.day("due");
                if (day == null) {
                    typed.problem("due", "base.problem.date");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByDate(day);
            }
            case BY_QUARTER -> {
                var quarter = typed.whole("quarter");
                var year = typed.whole("quarterYear");
                if (quarter == null || quarter < 1 || quarter > 4) {
                    typed.problem("quarter", "plan.problem.choose-quarter");
                    yield new Timing.Ongoing();
                }
                if (year == null || year < 2000 || year > 2100) {
                    typed.problem("quarterYear", "plan.problem.year");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByQuarter(year, quarter);
            }
            default -> new Timing.Recurring(Recurrence.valueOf(kind.name()), typed.day("due"));
        };
    }
}
