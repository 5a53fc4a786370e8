package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.Body;
import vn.tincay.plan.task.ProgressRule;
import vn.tincay.plan.task.Rhythm;
import vn.tincay.plan.task.TaskContent;
import vn.tincay.plan.task.Timing;

/** The form of one task of a plan. Bodies are typed by name, one a line; known ones keep their agency. */
final class TaskForm {

    /** Kinds of time as the form offers them; the last five are rhythms. */
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

    private final Typed typed;
    private final Reading reading;

    TaskForm(Typed typed) {
        this.typed = typed;
        this.reading = new Reading(typed);
    }

    List<Problem> problems() {
        return reading.problems();
    }

    /** @param known bodies by name, so that an unchanged name keeps its agency */
    TaskContent content(UUID id, @Nullable TaskContent before, java.util.function.Function<String, Body> known) {
        var lead = reading.textOrNull("lead");
        return new TaskContent(
                id,
                reading.id("parent"),
                reading.textOrNull("number"),
                before != null && before.duty(),
                reading.text("title"),
                reading.text("body"),
                timing(),
                before == null ? null : before.timeText(),
                typed.lines("products"),
                reading.textOrNull("funding"),
                Objects.requireNonNullElse(reading.choice("rule", ProgressRule.class), ProgressRule.WEIGHTED),
                Objects.requireNonNullElse(reading.decimal("weight"), BigDecimal.ONE),
                reading.decimal("goal"),
                reading.textOrNull("goalUnit"),
                lead == null ? null : known.apply(lead),
                typed.lines("coordinating").stream().map(known).toList(),
                before == null ? null : before.fromLine(),
                before == null ? null : before.toLine());
    }

    private Timing timing() {
        var kind = Objects.requireNonNullElse(reading.choice("time", Time.class), Time.ONGOING);
        return switch (kind) {
            case UNSTATED -> new Timing.Unstated();
            case ONGOING -> new Timing.Ongoing();
            case BY_DATE -> {
                LocalDate day = reading.date("due");
                if (day == null) {
                    missing("due", "plan.problem.date");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByDate(day);
            }
            case BY_QUARTER -> {
                var quarter = reading.whole("quarter");
                var year = reading.whole("quarterYear");
                if (quarter == null || quarter < 1 || quarter > 4) {
                    missing("quarter", "plan.problem.choose");
                    yield new Timing.Ongoing();
                }
                if (year == null || year < 2000 || year > 2100) {
                    missing("quarterYear", "plan.problem.year");
                    yield new Timing.Ongoing();
                }
                yield new Timing.ByQuarter(year, quarter);
            }
            default -> new Timing.Recurring(Rhythm.valueOf(kind.name()), reading.date("due"));
        };
    }

    private void missing(String field, String key) {
        if (reading.problems().stream().noneMatch(known -> known.field().equals(field))) {
            reading.problems().add(Problem.at(field, key));
        }
    }

    static Typed of(TaskContent task, int revision) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("revision", revision);
        fields.put("id", task.id());
        fields.put("parent", task.parent());
        fields.put("number", task.number());
        fields.put("title", task.title());
        fields.put("body", task.body());
        fields.put("products", String.join("\n", task.products()));
        fields.put("funding", task.funding());
        fields.put("rule", task.rule());
        fields.put("weight", PlanFields.written(task.weight()));
        fields.put("goal", PlanFields.written(task.goal()));
        fields.put("goalUnit", task.goalUnit());
        fields.put("lead", task.lead() == null ? null : task.lead().name());
        fields.put("coordinating", task.coordinating().stream().map(Body::name).collect(Collectors.joining("\n")));
        time(fields, task.timing());
        return Typed.of(fields);
    }

    private static void time(HashMap<String, @Nullable Object> fields, Timing timing) {
        switch (timing) {
            case Timing.Unstated unstated -> fields.put("time", Time.UNSTATED);
            case Timing.Ongoing ongoing -> fields.put("time", Time.ONGOING);
            case Timing.ByDate once -> {
                fields.put("time", Time.BY_DATE);
                day(fields, once.day());
            }
            case Timing.ByQuarter once -> {
                fields.put("time", Time.BY_QUARTER);
                fields.put("quarter", once.quarter());
                fields.put("quarterYear", once.year());
            }
            case Timing.Recurring again -> {
                fields.put("time", again.rhythm());
                if (again.first() != null) {
                    day(fields, again.first());
                }
            }
        }
    }

    static void day(HashMap<String, @Nullable Object> fields, LocalDate day) {
        day(fields, "due", day);
    }

    static void day(HashMap<String, @Nullable Object> fields, String name, LocalDate day) {
        fields.put(name + ".day", day.getDayOfMonth());
        fields.put(name + ".month", day.getMonthValue());
        fields.put(name + ".year", day.getYear());
    }
}
