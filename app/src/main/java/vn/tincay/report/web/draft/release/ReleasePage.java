package vn.tincay.report.web.draft.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.MeaningChange;
import vn.tincay.report.draft.MissingTerm;

/**
 * The release of a form.
 *
 * @param open the problems that prevent the release, in words
 * @param changes the changes of meaning that a person must answer
 * @param missing new rows that perhaps belong to a total
 * @param periods the first periods to choose from
 * @param likeForms forms whose lines of reporting a new form can take over; empty for a further version
 * @param closed why the viewer cannot release the form, in words; null for a viewer who can
 */
public record ReleasePage(
        UUID draft,
        String title,
        List<String> open,
        List<MeaningChange> changes,
        List<MissingTerm> missing,
        List<Choice> periods,
        List<Choice> likeForms,
        FormInput input,
        String fingerprint,
        @Nullable String closed) {

    public String path() {
        return "/forms/drafts/" + draft;
    }
}
