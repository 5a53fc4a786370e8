package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Target;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.task.TaskContent;

/** The form of a plan's header and targets; its tasks are edited one by one. */
final class PlanForm {

    private final Typed typed;
    private final Reading reading;

    PlanForm(Typed typed) {
        this.typed = typed;
        this.reading = new Reading(typed);
    }

    List<Problem> problems() {
        return reading.problems();
    }

    /** What the fields cannot mean and what the content may not be, each field named once. */
    List<Problem> problemsOf(PlanContent content) {
        var all = new ArrayList<>(reading.problems());
        for (var problem : content.problems()) {
            if (all.stream().noneMatch(known -> known.field().equals(problem.field()))) {
                all.add(problem);
            }
        }
        if (agency() == null && all.stream().noneMatch(known -> known.field().equals("agency"))) {
            all.add(Problem.at("agency", "plan.problem.choose"));
        }
        return all;
    }

    @Nullable
    UUID agency() {
        return typed.ids("agency").findFirst().orElse(null);
    }

    PlanContent content(List<TaskContent> tasks) {
        return new PlanContent(
                reading.text("title"),
                Objects.requireNonNullElse(reading.whole("fromYear"), 0),
                Objects.requireNonNullElse(reading.whole("toYear"), 0),
                typed.ids("programmes").toList(),
                reading.text("objective"),
                reading.id("answers"),
                reading.textOrNull("answersText"),
                targets(),
                tasks);
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (int row = 0; row < typed.rows("target"); row++) {
            var prefix = "target." + row + ".";
            if (typed.has(prefix + "text") || typed.has(prefix + "value")) {
                targets.add(target(prefix));
            }
        }
        return targets;
    }

    private Target target(String prefix) {
        var id = typed.ids(prefix + "id").findFirst().orElseGet(Ids::next);
        var value = reading.decimal(prefix + "value");
        var operator = reading.choice(prefix + "operator", Operator.class);
        return new Target(
                id,
                reading.textOrNull(prefix + "indicator"),
                reading.text(prefix + "text"),
                value == null && !typed.has(prefix + "value") ? null : operator,
                value,
                reading.textOrNull(prefix + "unit"),
                reading.whole(prefix + "year"),
                reading.textOrNull(prefix + "place"),
                reading.decimal(prefix + "baseline"),
                null,
                reading.whole(prefix + "fromLine"),
                reading.whole(prefix + "toLine"));
    }
}
