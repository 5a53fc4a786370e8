package vn.tincay.plan.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;
import vn.tincay.plan.web.drafting.ConcurrentEdit;

/**
 * The form of a plan's text.
 *
 * @param amends whether the edit changes an issued plan
 * @param meanwhile what another person saved while this form was edited; null when nobody did
 */
public record PlanTextPage(
        FormInput input,
        Plan plan,
        boolean amends,
        @Nullable ConcurrentEdit meanwhile) {

    public String href(String path) {
        return "/plans/" + plan.id() + path;
    }

    /** The revision that the form sends, so that concurrent edits are detected. */
    public String revision() {
        return meanwhile == null ? input.text("revision") : "" + meanwhile.revision();
    }

    /** Whether the printed plan adds stored facts to the section in this row. */
    public boolean filled(int row) {
        return TextSection.FILLED.contains(input.text("section." + row + ".code"));
    }

    /** The number of rows for reports: those typed, plus a blank one when it was requested or there is none. */
    public int reportRows() {
        int rows = input.rows("report");
        return input.has("add") || rows == 0 ? rows + 1 : rows;
    }

    public List<Choice> frequencies(Ui ui) {
        return Choice.of(ReportFrequency.values(), frequency -> ui.t("reading.frequency." + frequency.code()));
    }
}
