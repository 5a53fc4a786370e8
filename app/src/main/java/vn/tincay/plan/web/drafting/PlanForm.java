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
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.web.ShownFields;

/** The form of a plan's header and targets; tasks are edited one by one. */
public final class PlanForm {

    private final FormInput input;

    public PlanForm(FormInput input) {
        this.input = input;
    }

    public List<Problem> problems() {
        return input.problems();
    }

    /** Problems of the fields and of the content, at most one per field. */
    public List<Problem> problemsOf(PlanContent content) {
        input.problemsWith(content.problems());
        if (agency() == null) {
            input.problem("agency", "plan.problem.choose-issuer");
        }
        return input.problems();
    }

    public @Nullable UUID agency() {
        return input.idOrNull("agency");
    }

    /**
     * The content as typed.
     *
     * @param stored the content being edited; null for a new plan, which has no tasks yet
     */
    public PlanContent content(@Nullable PlanContent stored) {
        var fields = new ShownFields<>(stored, stored == null ? FormInput.blank() : PlanFields.of(stored), input);
        return new PlanContent(
                fields.storedOrTyped("title", PlanContent::title, () -> input.trimmed("title")),
                fields.storedOrTyped("fromYear", PlanContent::fromYear, () -> wholeOrZero("fromYear")),
                fields.storedOrTyped("toYear", PlanContent::toYear, () -> wholeOrZero("toYear")),
                programmes(stored == null ? List.of() : stored.programmes()),
                fields.storedOrTyped("objective", PlanContent::objective, () -> input.trimmed("objective")),
                fields.<@Nullable UUID>storedOrTyped("answers", PlanContent::answers, () -> input.id("answers")),
                fields.<@Nullable String>storedOrTyped(
                        "answersText", PlanContent::answersText, () -> input.trimmedOrNull("answersText")),
                targets(stored == null ? List.of() : stored.targets()),
                stored == null ? List.of() : stored.tasks(),
                stored == null ? PlanText.NONE : stored.text());
    }

    private int wholeOrZero(String name) {
        return Objects.requireNonNullElse(input.whole(name), 0);
    }

    /** The ticked programmes. Check boxes have no order, so the same selection in another order is no change. */
    private List<UUID> programmes(List<UUID> stored) {
        var ticked = input.chosenIds("programmes");
        return Set.copyOf(ticked).equals(Set.copyOf(stored)) ? stored : ticked;
    }

    private List<Target> targets(List<Target> stored) {
        var targets = new ArrayList<Target>();
        for (int row = 0; row < input.rows("target"); row++) {
            var prefix = "target." + row + ".";
            if (input.has(prefix + "text") || input.has(prefix + "value")) {
                var id = input.ids(prefix + "id").findFirst().orElseGet(Ids::next);
                if (targets.stream().anyMatch(target -> target.id().equals(id))) {
                    input.problem(prefix + "text", "plan.target.problem.twice");
                }
                targets.add(target(
                        prefix,
                        id,
                        stored.stream()
                                .filter(target -> target.id().equals(id))
                                .findFirst()
                                .orElse(null)));
            }
        }
        return targets;
    }

    private Target target(String prefix, UUID id, @Nullable Target stored) {
        var fields = stored == null ? FormInput.blank() : PlanFields.of(stored, prefix);
        var shown = new ShownFields<>(stored, fields, input);
        return new Target(
                id,
                shown.<@Nullable String>storedOrTyped(
                        prefix + "indicator", Target::indicator, () -> text(prefix + "indicator")),
                shown.storedOrTyped(prefix + "text", Target::text, () -> input.trimmed(prefix + "text")),
                operator(prefix, shown),
                shown.<@Nullable BigDecimal>storedOrTyped(
                        prefix + "value", Target::value, () -> input.decimal(prefix + "value")),
                shown.<@Nullable String>storedOrTyped(prefix + "unit", Target::unit, () -> text(prefix + "unit")),
                shown.<@Nullable Integer>storedOrTyped(
                        prefix + "year", Target::year, () -> input.whole(prefix + "year")),
                shown.<@Nullable String>storedOrTyped(prefix + "place", Target::place, () -> text(prefix + "place")),
                shown.<@Nullable BigDecimal>storedOrTyped(
                        prefix + "baseline", Target::baseline, () -> input.decimal(prefix + "baseline")),
                shown.<@Nullable Integer>storedOrTyped(
                        prefix + "baselineYear", Target::baselineYear, () -> input.whole(prefix + "baselineYear")),
                shown.<@Nullable Integer>storedOrTyped(
                        prefix + "fromLine", Target::fromLine, () -> input.whole(prefix + "fromLine")),
                shown.<@Nullable Integer>storedOrTyped(
                        prefix + "toLine", Target::toLine, () -> input.whole(prefix + "toLine")));
    }

    private @Nullable String text(String name) {
        return input.trimmedOrNull(name);
    }

    /** The chosen operator; null when none is chosen, or no value is typed. */
    private @Nullable Operator operator(String prefix, ShownFields<Target> fields) {
        var chosen = fields.<@Nullable Operator>storedOrTyped(
                prefix + "operator", Target::operator, () -> input.choice(prefix + "operator", Operator.class));
        return input.has(prefix + "value") ? chosen : null;
    }
}
