package vn.tincay.plan.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.viewer.Viewer;

/** Lists the targets of a plan, each beside the national value, the value of the superior plan and the results. */
@Component
public class TargetBoard {

    /**
     * One target with the values to compare it with.
     *
     * @param national the national target of the same indicator; null when there is none
     * @param superior the superior plan's target of the same indicator with the nearest year; null when there is none
     * @param results oldest first
     * @param isMet whether the newest accepted result reaches the target; empty while that is not judged, see {@link
     *     #verdict}
     */
    public record Row(
            Target target,
            @Nullable NationalTarget national,
            @Nullable Target superior,
            List<TargetResults.Result> results,
            Optional<Boolean> isMet) {

        public TargetResults.@Nullable Result newest() {
            return results.isEmpty() ? null : results.getLast();
        }
    }

    /**
     * Whether the newest accepted result from the plan's first year on reaches the target. Empty for a qualitative
     * target, without such a result, and unless the plan is in force or closed: a draft commits to nothing.
     *
     * @param results oldest first
     */
    public static Optional<Boolean> verdict(Plan plan, Target target, List<TargetResults.Result> results) {
        var operator = target.operator();
        var value = target.value();
        if (operator == null
                || value == null
                || plan.state() != PlanState.IN_FORCE && plan.state() != PlanState.CLOSED) {
            return Optional.empty();
        }
        return results.reversed().stream()
                .filter(result ->
                        result.accepted() && Integer.parseInt(result.period().substring(0, 4)) >= plan.fromYear())
                .findFirst()
                .map(result -> operator.isMet(result.value(), value));
    }

    private final Programmes programmes;
    private final PlanContents contents;
    private final ObjectProvider<TargetResults> results;

    TargetBoard(Programmes programmes, PlanContents contents, ObjectProvider<TargetResults> results) {
        this.programmes = programmes;
        this.contents = contents;
        this.results = results;
    }

    public List<Row> of(Viewer viewer, Plan plan) {
        return of(viewer, plan, contents.targets(plan.id()));
    }

    private List<Row> of(Viewer viewer, Plan plan, List<Target> targets) {
        var national = nationalTargets(plan);
        var superior = plan.answers() == null ? List.<Target>of() : contents.targets(plan.answers());
        var source = results.getIfAvailable();
        var reached = source == null ? Map.<UUID, List<TargetResults.Result>>of() : source.of(viewer, plan, targets);
        return targets.stream()
                .map(target -> {
                    var own = reached.getOrDefault(target.id(), List.of());
                    return new Row(
                            target,
                            nationalOf(target, national),
                            superiorOf(target, superior),
                            own,
                            verdict(plan, target, own));
                })
                .toList();
    }

    /**
     * The national targets of the plan's own programmes, then those of other programmes for indicators that the
     * plan's programmes do not measure, since a programme may have ended without a successor.
     */
    private List<NationalTarget> nationalTargets(Plan plan) {
        var own = programmes.targets(ids(programmes.ofPlan(plan)));
        var measured = own.stream().map(NationalTarget::indicator).collect(Collectors.toSet());
        var all = new ArrayList<>(own);
        programmes.targets(ids(programmes.all())).stream()
                .filter(nationalTarget -> !measured.contains(nationalTarget.indicator()))
                .forEach(all::add);
        return all;
    }

    private static List<UUID> ids(List<Programme> programmes) {
        return programmes.stream().map(Programme::id).toList();
    }

    /**
     * The national target of the same indicator for the target's year or the next later year; otherwise the latest one;
     * null when no national target has the indicator.
     */
    private static @Nullable NationalTarget nationalOf(Target target, List<NationalTarget> national) {
        var same = national.stream()
                .filter(nationalTarget -> nationalTarget.indicator() != null
                        && nationalTarget.indicator().equals(target.indicator()))
                .sorted(Comparator.comparing(
                        nationalTarget -> nationalTarget.year() == null ? Integer.MAX_VALUE : nationalTarget.year()))
                .toList();
        return same.stream()
                .filter(nationalTarget -> target.year() == null
                        || nationalTarget.year() == null
                        || nationalTarget.year() >= target.year())
                .findFirst()
                .orElse(same.isEmpty() ? null : same.getLast());
    }

    private static @Nullable Target superiorOf(Target target, List<Target> superior) {
        return superior.stream()
                .filter(one -> one.indicator() != null && one.indicator().equals(target.indicator()))
                .min(Comparator.comparing(one -> distance(one.year(), target.year())))
                .orElse(null);
    }

    private static int distance(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? 0 : Math.abs(one - other);
    }
}
