package vn.tincay.report.web.draft;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;

/**
 * How a form begins.
 *
 * @param forms the forms of which a next version can be made
 * @param central whether the viewer's agency may make forms
 */
public record NewFormPage(FormInput input, List<Choice> forms, boolean central) {

    /** The ways to begin. */
    public enum Start {
        BLANK,
        FORM,
        FILE
    }

    /** The chosen way; from a form when the page was opened on a form. */
    public String start() {
        return input.has("start") ? input.text("start") : input.has("form") ? Start.FORM.name() : Start.BLANK.name();
    }
}
