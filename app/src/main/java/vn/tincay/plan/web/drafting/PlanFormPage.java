package vn.tincay.plan.web.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.target.Contradiction;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.version.PlanDifference;

/**
 * The form of a plan, new or edited.
 *
 * @param plan null for a new one
 * @param amends whether the edit changes an issued plan
 * @param meanwhile how the stored content differs from what was typed, after a conflicting edit
 * @param asked targets that would become contradictory, to be confirmed before they are saved
 */
public record PlanFormPage(
        FormInput typed,
        @Nullable Plan plan,
        List<Issuers.Issuer> issuers,
        List<Programme> programmes,
        List<Indicator> indicators,
        List<Plan> answerable,
        boolean amends,
        @Nullable ConcurrentEdit meanwhile,
        List<Target> asked) {

    /** @param revision the one to send in order to keep one's own text */
    public record ConcurrentEdit(String by, java.time.Instant at, PlanDifference difference, int revision) {}

    /** The form value that confirms the contradictory targets. */
    public String sure() {
        return PlanEditController.asked(asked);
    }

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> programmeChoices(Ui ui) {
        return programmes.stream()
                .map(one -> Choice.of(one.id().toString(), one.name(ui.lang())))
                .toList();
    }

    public List<Choice> indicatorChoices(Ui ui) {
        return indicators.stream()
                .map(one -> Choice.of(one.code(), one.name(ui.lang())))
                .toList();
    }

    public List<Choice> operatorChoices(Ui ui) {
        return Choice.of(Operator.values(), one -> ui.t("plan.operator", one));
    }

    /** The plan answered so far stays a choice, even when it is closed or no longer visible. */
    public List<Choice> answerableChoices(Ui ui) {
        var choices = new ArrayList<Choice>();
        answerable.forEach(one -> choices.add(Choice.of(one.id().toString(), one.number() + " – " + one.title())));
        var answered = typed.text("answers");
        if (!answered.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(answered))) {
            choices.add(Choice.of(answered, ui.t("plan.form.answers-kept")));
        }
        return choices;
    }

    /** The contradiction in this row as typed in the form. */
    public @Nullable Contradiction contradiction(Ui ui, int row) {
        var prefix = "target." + row + ".";
        return TypedNumber.decimal(typed.text(prefix + "value"), ui.lang(), 3)
                        instanceof TypedNumber.ReadNumber.Figure(var value)
                ? Contradiction.of(typed.text(prefix + "text"), value, typed.text(prefix + "unit"))
                : null;
    }

    /** The number of target rows: those typed, plus a blank one when it was requested or there is none. */
    public int targetRows() {
        int rows = typed.rows("target");
        return typed.has("add") || rows == 0 ? rows + 1 : rows;
    }
}
