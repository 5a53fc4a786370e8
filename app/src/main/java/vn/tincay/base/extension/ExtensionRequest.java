package vn.tincay.base.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;

/**
 * A request for an extension, as typed.
 *
 * @param requestedDay null when the typed text is not a date
 */
public record ExtensionRequest(@Nullable LocalDate requestedDay, String reason) {

    /**
     * The problems of the request, each at the form field that it concerns.
     *
     * @param due the present due day; null for none
     */
    public List<Problem> problems(LocalDate today, @Nullable LocalDate due, ExtensionLimit limit) {
        var problems = new ArrayList<Problem>();
        if (requestedDay == null) {
            problems.add(Problem.at("wished", "base.problem.date"));
        } else if (!requestedDay.isAfter(today) || due != null && !requestedDay.isAfter(due)) {
            problems.add(Problem.at("wished", "base.extension.problem.not-later"));
        } else {
            limit.problem("wished", requestedDay).ifPresent(problems::add);
        }
        StepInput.reasonProblem("reason", reason, "base.extension.problem.reason")
                .ifPresent(problems::add);
        return problems;
    }
}
