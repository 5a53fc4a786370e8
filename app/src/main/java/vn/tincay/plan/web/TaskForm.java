package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    /** The fields that together say when. */
    private static final List<String> TIME =
            List.of("time", "due.day", "due.month", "due.year", "quarter", "quarterYear");

    private final Typed typed;
    private final Reading reading;

    TaskForm(Typed typed) {
        this.typed = typed;
        this.reading = new Reading(typed);
    }

    List<Problem> problems() {
        return reading.problems();
    }

    /**
     * @param before what is changed; null for a new task
     * @param known bodies by name, for names that were not there before
     */
    TaskContent content(UUID id, @Nullable TaskContent before, Function<String, Body> known) {
        var shown = new Shown<>(before, before == null ? Typed.blank() : TaskFields.of(before, 0), typed);
        return new TaskContent(
                id,
                shown.<@Nullable UUID>kept("parent", TaskContent::parent, () -> reading.id("parent")),
                shown.<@Nullable String>kept("number", TaskContent::number, () -> reading.textOrNull("number")),
                before != null && before.duty(),
                shown.kept("title", TaskContent::title, () -> reading.text("title")),
                shown.kept("body", TaskContent::body, () -> reading.text("body")),
                TIME.stream().allMatch(shown::isUnchanged) && before != null ? before.timing() : timing(),
                before == null ? null : before.timeText(),
                shown.kept("products", TaskContent::products, () -> typed.lines("products")),
                shown.<@Nullable String>kept("funding", TaskContent::funding, () -> reading.textOrNull("funding")),
                shown.kept("rule", TaskContent::rule, this::rule),
                shown.kept("weight", TaskContent::weight, this::weight),
                shown.<@Nullable BigDecimal>kept("goal", TaskContent::goal, () -> reading.decimal("goal")),
                shown.<@Nullable String>kept("goalUnit", TaskContent::goalUnit, () -> reading.textOrNull("goalUnit")),
                shown.<@Nullable Body>kept("lead", TaskContent::lead, () -> lead(known)),
                shown.kept("coordinating", TaskContent::coordinating, () -> coordinating(before, known)),
                before == null ? null : before.fromLine(),
                before == null ? null : before.toLine());
    }

    private ProgressRule rule() {
        return Objects.requireNonNullElse(reading.choice("rule", ProgressRule.class), ProgressRule.WEIGHTED);
    }

    private BigDecimal weight() {
        return Objects.requireNonNullElse(reading.decimal("weight"), BigDecimal.ONE);
    }

    private @Nullable Body lead(Function<String, Body> known) {
        var lead = reading.textOrNull("lead");
        return lead == null ? null : known.apply(lead);
    }

    /** A name that stays keeps the agency it had. */
    private List<Body> coordinating(@Nullable TaskContent before, Function<String, Body> known) {
        List<Body> had = before == null ? List.of() : before.coordinating();
        return typed.lines("coordinating").stream()
                .map(name -> had.stream()
                        .filter(body -> body.name().strip().equals(name))
                        .findFirst()
                        .orElseGet(() -> known.apply(name)))
                .toList();
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
                    missing("quarter", "plan.problem.choose-quarter");
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
}
