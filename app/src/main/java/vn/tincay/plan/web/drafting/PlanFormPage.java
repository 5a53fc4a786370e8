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
 * @param meanwhile how what is stored now differs from what was typed, when somebody else was quicker
 * @param asked targets whose words and value do not agree any more, asked about before they are saved
 */
public record PlanFormPage(
        FormInput typed,
        @Nullable Plan plan,
        List<Issuers.Issuer> issuers,
        List<Programme> programmes,
        List<Indicator> indicators,
        List<Plan> answerable,
        boolean amends,
        @Nullable Meanwhile meanwhile,
        List<Target> asked) {

    /** @param revision the one to send in order to keep one's own text */
    public record Meanwhile(String by, java.time.Instant at, PlanDifference difference, int revision) {}

    /** What the form carries when it was asked about them. */
    public String sure() {
        return EditController.asked(asked);
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

    /** The plan answered so far stays a choice, also when it is closed or out of sight by now. */
    public List<Choice> answerableChoices(Ui ui) {
        var choices = new ArrayList<Choice>();
        answerable.forEach(one -> choices.add(Choice.of(one.id().toString(), one.number() + " – " + one.title())));
        var answered = typed.text("answers");
        if (!answered.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(answered))) {
            choices.add(Choice.of(answered, ui.t("plan.form.answers-kept")));
        }
        return choices;
    }

    /** What is wrong between words and value of the target in this row, as they stand in the form. */
    public @Nullable Contradiction contradiction(Ui ui, int row) {
        var prefix = "target." + row + ".";
        return TypedNumber.decimal(typed.text(prefix + "value"), ui.lang(), 3)
                        instanceof TypedNumber.Reading.Figure(var value)
                ? Contradiction.of(typed.text(prefix + "text"), value, typed.text(prefix + "unit"))
                : null;
    }

    /** The rows of targets to show: those typed, and one blank row more where a row was asked for or none is there. */
    public int targetRows() {
        int rows = typed.rows("target");
        return typed.has("add") || rows == 0 ? rows + 1 : rows;
    }
}
