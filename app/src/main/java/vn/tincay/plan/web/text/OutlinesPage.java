package vn.tincay.plan.web.text;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.agency.Agency;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.text.TextSection;

/**
 * The outline that the viewer's agency uses for plans of one level.
 *
 * @param levels the levels for which the agency may set an outline
 * @param own whether the agency itself has set the outline
 * @param preview the sections as a new plan would begin with them; empty when the typed outline has problems
 */
public record OutlinesPage(
        FormInput input,
        Agency.Level level,
        List<Agency.Level> levels,
        boolean own,
        String fingerprint,
        List<TextSection> preview) {

    public List<Tab> tabs(Ui ui) {
        var tabs = new ArrayList<Tab>();
        levels.forEach(one -> tabs.add(
                new Tab(ui.t("plan.outline.level", one), "/outlines?level=" + one.slug(), one == level, null)));
        return tabs;
    }
}
