package vn.tincay.report.web.draft;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;

/**
 * The page on which a draft of a form is begun.
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

    /** The chosen way. By default a form is the start when the address names one, otherwise a blank form. */
    public String start() {
        return input.has("start") ? input.text("start") : input.has("form") ? Start.FORM.name() : Start.BLANK.name();
    }
}
