package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.Plan;
import vn.tincay.viewer.Viewer;

/**
 * What was really reached. Figures come from reports, a room below this one: that room implements this and plans ask for
 * it, so that no result is ever typed into a plan.
 */
@FunctionalInterface
public interface TargetResults {

    /**
     * One result.
     *
     * @param period as the report names it: {@code 2024}, {@code 2024-H1}
     * @param accepted whether the report it stands on was accepted above; a live sum stands on no report
     * @param href where the figure is explained, null when nowhere
     */
    record Result(
            BigDecimal value,
            String period,
            boolean accepted,
            @Nullable String href) {}

    /**
     * The results known for these targets of a plan, by target id, each oldest period first; unknown ones are left out.
     *
     * @param viewer who reads: links lead only where this viewer may go
     */
    Map<UUID, List<Result>> of(Viewer viewer, Plan plan, List<Target> targets);
}
