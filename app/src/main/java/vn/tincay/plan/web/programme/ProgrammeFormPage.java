package vn.tincay.plan.web.programme;

import java.util.List;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;

/** The form of a new programme. */
public record ProgrammeFormPage(FormInput input, List<Indicator> indicators) {

    static final List<String> THEMES =
            List.of("GBV", "GENDER_EQUALITY", "DOMESTIC_VIOLENCE", "CHILDREN", "TRAFFICKING", "OTHER");

    public static List<Choice> themes(Ui ui) {
        return THEMES.stream()
                .map(theme -> Choice.of(theme, ui.t("plan.theme." + theme)))
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

    public int targetRows() {
        int rows = input.rows("target");
        return input.has("add") || rows == 0 ? rows + 1 : rows;
    }
}
