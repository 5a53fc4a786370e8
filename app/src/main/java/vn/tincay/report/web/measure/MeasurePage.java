package vn.tincay.report.web.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.Choice;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetResults;

/**
 * The cell that measures a target.
 *
 * @param back the page of the plan
 * @param plan the number of the plan, or its title before it has a number
 * @param origins from which plan the target was taken over
 * @param measured form and cell as text; null when nothing measures it
 * @param own whether the cell was chosen for this target; otherwise it follows from its indicator
 * @param results oldest first
 * @param form code of the form whose cells are offered
 */
public record MeasurePage(
        String back,
        String plan,
        Target target,
        List<Origins.NamedOrigin> origins,
        @Nullable String measured,
        boolean own,
        List<TargetResults.Result> results,
        String form,
        List<Choice> forms,
        String cell,
        List<Choice> cells) {

    public String here() {
        return back + "/targets/" + target.id() + "/measure";
    }
}
