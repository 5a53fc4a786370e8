package vn.tincay.plan.web.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;

/**
 * The form of a plan's text.
 *
 * @param amends whether the edit changes an issued plan
 * @param autosaved whether the text is stored while it is typed; an issued plan is not changed before somebody
 *     begins an amendment with a reason
 * @param shown fingerprints of the parts that differ from those the input carries, by name
 * @param theirs the stored words of the parts that somebody else changed meanwhile, by name
 * @param refused whether a part that was typed is not stored
 */
public record PlanTextPage(
        FormInput input,
        Plan plan,
        boolean amends,
        boolean autosaved,
        Map<String, String> shown,
        Map<String, String> theirs,
        boolean refused) {

    public String href(String path) {
        return "/plans/" + plan.id() + path;
    }

    /** The fingerprint that the form carries beside a part, by which a later change of the part is recognised. */
    public String was(String part) {
        return shown.getOrDefault(part, input.text(PlanTextForm.WAS + part));
    }

    /** The stored words of a part that somebody else changed meanwhile; null when nobody did. */
    public @Nullable String theirs(String part) {
        return theirs.get(part);
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
