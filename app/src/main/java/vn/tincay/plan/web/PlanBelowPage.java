package vn.tincay.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.Cascade;

/** Who below answered a plan; {@code roster} holds everybody, {@code only} chooses. */
public record PlanBelowPage(PlanHead head, Cascade.Roster roster, Cascade.@Nullable Answer only) {

    public Cascade.Roster shown() {
        return roster.only(only);
    }
}
