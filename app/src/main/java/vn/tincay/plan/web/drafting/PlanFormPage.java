package vn.tincay.plan.web.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/**
 * The form of a plan, new or edited.
 *
 * @param plan null for a new one
 * @param amends whether the edit changes an issued plan
 * @param meanwhile what another person saved while this form was edited; null when nobody did
 * @param contradictions targets that would become contradictory, to be confirmed before they are saved
 */
public record PlanFormPage(
        FormInput input,
        @Nullable Plan plan,
        List<Issuers.Issuer> issuers,
        List<Programme> programmes,
        List<Indicator> indicators,
        List<Plan> answerable,
        boolean amends,
        @Nullable ConcurrentEdit meanwhile,
        List<Target> contradictions) {

    /** The form value that confirms the contradictory targets. */
    public String confirmationValue() {
        return PlanEditController.contradictionFingerprint(contradictions);
    }

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(issuer -> Choice.of(issuer.id().toString(), issuer.name()))
                .toList();
    }

    /** The chosen issuer; the only one where there is no choice. */
    public String issuer() {
        return issuers.size() == 1 ? issuers.getFirst().id().toString() : input.text("agency");
    }

    public List<Choice> programmeChoices(Ui ui) {
        return programmes.stream()
                .map(programme -> Choice.of(programme.id().toString(), programme.name(ui.lang())))
                .toList();
    }

    public List<Choice> indicatorChoices(Ui ui) {
        return indicators.stream()
                .map(indicator -> Choice.of(indicator.code(), indicator.name(ui.lang())))
                .toList();
    }

    public List<Choice> operatorChoices(Ui ui) {
        return Choice.of(Operator.values(), operator -> ui.t("plan.operator", operator));
    }

    /**
     * The plans that can be chosen as the superior plan. The present choice stays, even when closed or not visible.
     */
    public List<Choice> answerableChoices(Ui ui) {
        var choices = new ArrayList<Choice>();
        answerable.forEach(plan -> choices.add(Choice.of(plan.id().toString(), plan.number() + " – " + plan.title())));
        var answered = input.text("answers");
        if (!answered.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(answered))) {
            choices.add(Choice.of(answered, ui.t("plan.form.answers-kept")));
        }
        return choices;
    }

    /** The contradiction in this row as typed in the form; null when there is none. */
    public @Nullable Contradiction contradiction(Ui ui, int row) {
        var prefix = "target." + row + ".";
        return TypedNumber.decimal(input.text(prefix + "value"), ui.lang(), 3)
                        instanceof TypedNumber.ReadNumber.Figure(var value)
                ? Contradiction.of(input.text(prefix + "text"), value, input.text(prefix + "unit"))
                : null;
    }

    /**
     * The id of the target in a row; empty when an earlier row has the same id, so that the row becomes a target of its
     * own.
     */
    public String targetId(int row) {
        var id = input.text("target." + row + ".id");
        return IntStream.range(0, row)
                        .anyMatch(
                                before -> input.text("target." + before + ".id").equals(id))
                ? ""
                : id;
    }

    /** The number of target rows: those typed, plus a blank one when it was requested or there is none. */
    public int targetRows() {
        int rows = input.rows("target");
        return input.has("add") || rows == 0 ? rows + 1 : rows;
    }
}
