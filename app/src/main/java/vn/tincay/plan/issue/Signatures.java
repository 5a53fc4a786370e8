package vn.tincay.plan.issue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.drafting.time.TimingText;

/** Finds the earliest day of issue that the head's signature permits, or why the head cannot sign. */
@Component
public class Signatures {

    private final PlanHistory history;
    private final Clock clock;

    Signatures(PlanHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * The day of the signature, so that no number is taken from an earlier day of the numbering book; today while the
     * plan is not signed.
     */
    public LocalDate earliestIssueDay(Plan plan) {
        return history.signature(plan, plan.version() + 1)
                .map(signature -> signature.at().atZone(clock.getZone()).toLocalDate())
                .orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * Why the head cannot sign this draft: it was never submitted, or it was taken back, with the person, the time and
     * the reason.
     */
    public Problem notSubmittedProblem(Plan plan) {
        var steps = history.steps(plan);
        if (steps.size() < 2) {
            return Problem.of("plan.submission.problem.not-submitted");
        }
        var back = steps.getFirst();
        var at = TimingText.moment(back.at().atZone(clock.getZone()));
        return back.reason() == null
                ? Problem.of("plan.submission.problem.taken-back", back.by(), at)
                : Problem.of("plan.submission.problem.taken-back-because", back.by(), at, back.reason());
    }
}
