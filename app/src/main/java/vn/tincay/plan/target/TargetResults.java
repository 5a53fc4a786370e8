package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.Plan;
import vn.tincay.viewer.Viewer;

/**
 * Finds the results of targets in reports. The room of reports implements this interface, so that no result is ever
 * typed into a plan.
 */
@FunctionalInterface
public interface TargetResults {

    /**
     * One result of a target for one period.
     *
     * @param period as the report names it: {@code 2024}, {@code 2024-H1}
     * @param accepted whether the report it comes from was accepted above; false for a live sum
     * @param href the page that explains the figure, null when there is none
     */
    record Result(
            BigDecimal value,
            String period,
            boolean accepted,
            @Nullable String href) {}

    /**
     * The results of these targets by target id, the oldest period first; targets without results are left out.
     *
     * @param viewer the reader; a result links only to pages this viewer may open
     */
    Map<UUID, List<Result>> of(Viewer viewer, Plan plan, List<Target> targets);
}
