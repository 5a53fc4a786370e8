package vn.tincay.plan.web.text;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.outline.OutlineRules;
import vn.tincay.plan.text.TextSection;

/**
 * The outline that the viewer's agency uses for plans of one level.
 *
 * @param levels the levels for which the agency may set an outline
 * @param own whether the agency itself has set the outline
 * @param preview the sections as a new plan would begin with them; empty when the typed outline has problems
 * @param names the names that the words may contain: code, and text as it stands in the words
 * @param unsaved whether the form shows something that is not stored
 */
public record OutlinesPage(
        FormInput input,
        Agency.Level level,
        List<Agency.Level> levels,
        boolean own,
        String fingerprint,
        List<TextSection> preview,
        List<Choice> names,
        boolean unsaved) {

    public List<Tab> tabs(Ui ui) {
        var tabs = new ArrayList<Tab>();
        levels.forEach(one -> tabs.add(
                new Tab(ui.t("plan.outline.level", one), "/outlines?level=" + one.slug(), one == level, null)));
        return tabs;
    }

    public int rows() {
        return input.rows("section");
    }

    public boolean mayAdd() {
        return rows() < OutlineRules.MOST_SECTIONS;
    }

    /** The hint below the words of a section: what else is printed there, otherwise how paragraphs are written. */
    public String hint(int row) {
        var receives = input.text("section." + row + ".receives");
        return TextSection.FILLED.contains(receives) ? "plan.text.filled." + receives : "plan.text.body-hint";
    }

    /** What a section can receive when it is printed. */
    public List<Choice> receives(Ui ui) {
        return TextSection.FILLED.stream()
                .map(code -> Choice.of(code, ui.t("plan.outline.receives." + code)))
                .toList();
    }
}
