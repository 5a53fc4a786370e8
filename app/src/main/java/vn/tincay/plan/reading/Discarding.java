package vn.tincay.plan.reading;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Removing;

/** Takes a document put on the desk by mistake away again, with its file. Who did it, when and why stays. */
@Component
public class Discarding {

    private final Readings readings;
    private final Removing removing;

    Discarding(Readings readings, Removing removing) {
        this.readings = readings;
        this.removing = removing;
    }

    /** One that became a plan goes with that plan's draft only. */
    @Transactional
    public Outcome<UUID> discard(Viewer viewer, UUID reading, String reason) {
        var desk = readings.visibleTo(viewer).requireForChange(reading);
        if (desk.isConfirmed()) {
            return Outcome.refused(Problem.of("reading.removal.is-plan"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        removing.trace(viewer, new Removing.Removed("reading", reading, desk.title(), null, reason.strip()));
        readings.remove(reading);
        removing.dropFile(desk.originalId());
        return Outcome.done(reading);
    }
}
