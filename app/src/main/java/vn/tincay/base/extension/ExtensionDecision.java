package vn.tincay.base.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;

/**
 * The decision on a request for an extension.
 *
 * @param granted null when nothing was chosen
 * @param until the granted day; null when refused, or when the typed text is not a date
 */
public record ExtensionDecision(
        @Nullable Boolean granted, @Nullable LocalDate until, String answer) {

    public boolean isGrant() {
        return Boolean.TRUE.equals(granted);
    }

    /**
     * The problems of this decision: nothing chosen, a refusal without a reason, or a day that cannot be granted. A
     * granted day must be after the present due day. It must also be after today, even when the requested day passed
     * while the request waited: otherwise the record would stay overdue.
     *
     * @param due the present due day; null for none
     */
    public List<Problem> problems(LocalDate today, @Nullable LocalDate due, ExtensionLimit limit) {
        if (granted == null) {
            return List.of(Problem.at("granted", "base.extension.problem.choose"));
        }
        return (granted ? dayProblem(today, due, limit) : answerProblem())
                .stream().toList();
    }

    /** The requested day; empty when it can no longer be granted. */
    public static Optional<LocalDate> grantable(
            Extension extension, LocalDate today, @Nullable LocalDate due, ExtensionLimit limit) {
        var asRequested = new ExtensionDecision(true, extension.requestedOn(), "");
        return asRequested.problems(today, due, limit).isEmpty()
                ? Optional.of(extension.requestedOn())
                : Optional.empty();
    }

    private Optional<Problem> answerProblem() {
        return StepInput.reasonProblem("answer", answer, "base.extension.problem.answer");
    }

    private Optional<Problem> dayProblem(LocalDate today, @Nullable LocalDate due, ExtensionLimit limit) {
        if (until == null) {
            return Optional.of(Problem.at("until", "base.problem.date"));
        }
        if (!until.isAfter(today) || due != null && !until.isAfter(due)) {
            return Optional.of(Problem.at("until", "base.extension.problem.until"));
        }
        return limit.problem("until", until);
    }
}
