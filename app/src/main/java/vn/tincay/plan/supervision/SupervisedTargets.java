package vn.tincay.plan.supervision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.target.TargetPace;
import vn.tincay.viewer.Viewer;

/** Finds the targets of an agency's own plans in a year, with their results as the plans show them, and their pace. */
@Component
public class SupervisedTargets {

    /**
     * A target of a plan.
     *
     * @param pace its pace by the results of the year and of the years before
     * @param earlier its pace by the results of earlier years alone, to compare {@code pace} with
     */
    public record PacedTarget(Plan plan, TargetBoard.Row row, TargetPace pace, TargetPace earlier) {

        public boolean isOnTrack() {
            return isOnTrack(pace);
        }

        public boolean wasOnTrack() {
            return isOnTrack(earlier);
        }

        public boolean isBelow() {
            return pace == TargetPace.BELOW;
        }

        /** Whether the target has results but cannot be judged by them, mostly because none is accepted yet. */
        public boolean isProvisional() {
            return pace == TargetPace.NO_RESULT && !row.results().isEmpty();
        }

        private static boolean isOnTrack(TargetPace pace) {
            return pace == TargetPace.MET || pace == TargetPace.ON_TRACK;
        }
    }

    private final Plans plans;
    private final TargetBoard board;

    SupervisedTargets(Plans plans, TargetBoard board) {
        this.plans = plans;
        this.board = board;
    }

    /** The targets of the agency's plans in force or closed that cover the year, in the order of its list. */
    public List<PacedTarget> of(Viewer viewer, int year) {
        var filter = new Plans.Filter("", null, year, null, Plans.PlanSide.OURS);
        return plans.visibleTo(viewer).all(filter).stream()
                .filter(plan -> plan.state() == PlanState.IN_FORCE || plan.state() == PlanState.CLOSED)
                .flatMap(plan -> board.of(viewer, plan).stream().map(row -> paced(plan, row, year)))
                .toList();
    }

    private static PacedTarget paced(Plan plan, TargetBoard.Row row, int year) {
        var until = row.results().stream()
                .filter(result -> yearOf(result.period()) <= year)
                .toList();
        var before =
                until.stream().filter(result -> yearOf(result.period()) < year).toList();
        return new PacedTarget(
                plan,
                row,
                TargetPace.of(row.target(), TargetBoard.verdict(plan, row.target(), until), until),
                TargetPace.of(row.target(), TargetBoard.verdict(plan, row.target(), before), before));
    }

    private static int yearOf(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }
}
