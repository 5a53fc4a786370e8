package vn.tincay.plan.handover;

import java.util.List;
import vn.tincay.plan.Plan;

/**
 * Event: a plan was handed down.
 *
 * @param received what the bodies received
 */
public record PlanHandedDown(Plan plan, List<CheckedHandover.BodyTotal> received) {
    public PlanHandedDown {
        received = List.copyOf(received);
    }
}
