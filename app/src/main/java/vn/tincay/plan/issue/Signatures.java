package vn.tincay.plan.issue;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.drafting.TimingText;

/** What the head's signature under a plan allows, or why there is none to give. */
@Component
public class Signatures {

    private final PlanHistory history;
    private final Clock clock;

    Signatures(PlanHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The day of the signature: nothing goes out before its head has signed it, and no book of a former day numbers it. */
    public LocalDate firstDay(Plan plan) {
        return history.signature(plan.id(), plan.version() + 1)
                .map(signature -> signature.at().atZone(clock.getZone()).toLocalDate())
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** Why this draft is not the head's to sign: it never was, or somebody took it back, who, when and why. */
    public Problem notSubmitted(Plan plan) {
        var steps = history.steps(plan.id());
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
