package vn.tincay.plan.web.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.web.ShownFields;

/** The form of a plan's header and targets; tasks are edited one by one. */
public final class PlanForm {

    private final FormInput typed;

    public PlanForm(FormInput typed) {
        this.typed = typed;
    }

    public List<Problem> problems() {
        return typed.problems();
    }

    /** Problems of the fields and of the content, at most one per field. */
    public List<Problem> problemsOf(PlanContent content) {
        typed.problemsWith(content.problems());
        if (agency() == null) {
            typed.problem("agency", "plan.problem.choose-issuer");
        }
        return typed.problems();
    }

    public @Nullable UUID agency() {
        return typed.idOrNull("agency");
    }

    /** @param stored the content being edited; null for a new plan, which has no tasks yet */
    public PlanContent content(@Nullable PlanContent stored) {
        var shown = new ShownFields<>(stored, stored == null ? FormInput.blank() : PlanFields.of(stored), typed);
        return new PlanContent(
                shown.kept("title", PlanContent::title, () -> typed.trimmed("title")),
                shown.kept("fromYear", PlanContent::fromYear, () -> whole("fromYear")),
                shown.kept("toYear", PlanContent::toYear, () -> whole("toYear")),
                programmes(stored == null ? List.of() : stored.programmes()),
                shown.kept("objective", PlanContent::objective, () -> typed.trimmed("objective")),
                shown.<@Nullable UUID>kept("answers", PlanContent::answers, () -> typed.id("answers")),
                shown.<@Nullable String>kept(
                        "answersText", PlanContent::answersText, () -> typed.trimmedOrNull("answersText")),
                targets(stored == null ? List.of() : stored.targets()),
                stored == null ? List.of() : stored.tasks());
    }

    private int whole(String name) {
        return Objects.requireNonNullElse(typed.whole(name), 0);
    }

    /** Check boxes have no order, so the same selection in another order is no change. */
    private List<UUID> programmes(List<UUID> stored) {
        var ticked = typed.ids("programmes").toList();
        return Set.copyOf(ticked).equals(Set.copyOf(stored)) ? stored : ticked;
    }

    private List<Target> targets(List<Target> stored) {
        var targets = new ArrayList<Target>();
        for (int row = 0; row < typed.rows("target"); row++) {
            var prefix = "target." + row + ".";
            if (typed.has(prefix + "text") || typed.has(prefix + "value")) {
                var id = typed.ids(prefix + "id").findFirst().orElseGet(Ids::next);
                targets.add(target(
                        prefix,
                        id,
                        stored.stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElse(null)));
            }
        }
        return targets;
    }

    private Target target(String prefix, UUID id, @Nullable Target stored) {
        var fields = stored == null ? FormInput.blank() : PlanFields.of(stored, prefix);
        var shown = new ShownFields<>(stored, fields, typed);
        return new Target(
                id,
                shown.<@Nullable String>kept(prefix + "indicator", Target::indicator, () -> text(prefix + "indicator")),
                shown.kept(prefix + "text", Target::text, () -> typed.trimmed(prefix + "text")),
                operator(prefix, shown),
                shown.<@Nullable BigDecimal>kept(
                        prefix + "value", Target::value, () -> typed.decimal(prefix + "value")),
                shown.<@Nullable String>kept(prefix + "unit", Target::unit, () -> text(prefix + "unit")),
                shown.<@Nullable Integer>kept(prefix + "year", Target::year, () -> typed.whole(prefix + "year")),
                shown.<@Nullable String>kept(prefix + "place", Target::place, () -> text(prefix + "place")),
                shown.<@Nullable BigDecimal>kept(
                        prefix + "baseline", Target::baseline, () -> typed.decimal(prefix + "baseline")),
                shown.<@Nullable Integer>kept(
                        prefix + "baselineYear", Target::baselineYear, () -> typed.whole(prefix + "baselineYear")),
                shown.<@Nullable Integer>kept(
                        prefix + "fromLine", Target::fromLine, () -> typed.whole(prefix + "fromLine")),
                shown.<@Nullable Integer>kept(prefix + "toLine", Target::toLine, () -> typed.whole(prefix + "toLine")));
    }

    private @Nullable String text(String name) {
        return typed.trimmedOrNull(name);
    }

    /** An operator without a value is ignored. */
    private @Nullable Operator operator(String prefix, ShownFields<Target> shown) {
        var chosen = shown.<@Nullable Operator>kept(
                prefix + "operator", Target::operator, () -> typed.choice(prefix + "operator", Operator.class));
        return typed.has(prefix + "value") ? chosen : null;
    }
}
