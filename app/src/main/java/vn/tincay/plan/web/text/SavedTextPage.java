package vn.tincay.plan.web.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.drafting.WritingText;

/** The answer to a text saved while it is typed: the time, what could not be stored, and the new state of the parts. */
public record SavedTextPage(WritingText.Result result) {

    public List<Problem> refused() {
        return result.problems();
    }

    public Map<String, String> shown() {
        return result.shown();
    }

    public Map<String, String> theirs() {
        return result.theirs();
    }

    /** What the page calls the field; null for a problem of the whole text. */
    public @Nullable String label(Ui ui, String field) {
        var parts = field.split("\\.", 3);
        if (parts.length < 3) {
            return field.isEmpty() ? null : ui.t("plan.field." + field);
        }
        return ui.t("plan.text." + parts[0], Integer.parseInt(parts[1]) + 1);
    }
}
