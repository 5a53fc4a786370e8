package vn.tincay.plan.reading.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.drafting.Removals;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/** Deletes a reading that was started by mistake, with its file. The record of who did it, when and why is kept. */
@Component
public class DiscardingReading {

    private final Readings readings;
    private final Removals removals;
    private final RemovingDraft removing;

    DiscardingReading(Readings readings, Removals removals, RemovingDraft removing) {
        this.readings = readings;
        this.removals = removals;
        this.removing = removing;
    }

    /** Deletes the reading. One that became a plan is refused; it is deleted only with that plan's draft. */
    @Transactional
    public Outcome<UUID> discard(Viewer viewer, UUID reading, String reason) {
        var review = readings.visibleTo(viewer).lock(reading);
        if (review.isConfirmed()) {
            return Outcome.refused(Problem.of("reading.removal.is-plan"));
        }
        var unfit = StepInput.reasonProblem("reason", reason, "plan.problem.reason");
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        removals.write(
                viewer,
                new Removals.RemovedSubject("reading", reading, review.title(), null, null, null, reason.strip()));
        readings.remove(reading);
        removing.dropFile(review.originalId());
        return Outcome.done(reading);
    }
}
