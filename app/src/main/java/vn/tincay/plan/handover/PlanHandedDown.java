package vn.tincay.plan.handover;

import java.util.List;
import vn.tincay.plan.Plan;

/** A plan was handed down: what each body received. */
public record PlanHandedDown(Plan plan, List<CheckedHandover.BodyTotal> received) {
    public PlanHandedDown {
        received = List.copyOf(received);
    }
}
