package vn.tincay.report.web.form;

import java.util.List;
import vn.tincay.report.draft.FormDrafts;

/**
 * The list of forms.
 *
 * @param drafts the forms that the viewer's agency is making
 * @param mayMake whether the viewer may make forms
 */
public record FormsPage(List<Line> forms, List<FormDrafts.Line> drafts, boolean mayMake) {

    public record Line(String title, String href, String kind, int cells, int version) {}
}
