package vn.tincay.plan.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.web.PlanHeader;

/**
 * How much of its superior plan a plan answers, and where its facts come from.
 *
 * @param coverage null when the plan answers no plan that the viewer may see
 * @param origins the facts that were taken over
 */
public record CoveragePage(PlanHeader head, AnswerCoverage.@Nullable Coverage coverage, List<TakenFact> origins) {

    /** A target or task of this plan that was taken over. */
    public record TakenFact(String text, Origins.NamedOrigin origin) {
        public String words(Ui ui) {
            return OriginWords.of(ui, origin);
        }
    }

    static List<TakenFact> taken(PlanContent content, Map<UUID, List<Origins.NamedOrigin>> origins) {
        var taken = new ArrayList<TakenFact>();
        content.targets()
                .forEach(target -> origins.getOrDefault(target.id(), List.of())
                        .forEach(origin -> taken.add(new TakenFact(target.text(), origin))));
        content.tasks()
                .forEach(task -> origins.getOrDefault(task.id(), List.of())
                        .forEach(origin -> taken.add(new TakenFact(task.title(), origin))));
        return taken;
    }

    /** Whether a missing fact can be added here; an issued plan changes only by an amendment. */
    public boolean mayAdd() {
        return head.drafts() && head.plan().state() == PlanState.DRAFT;
    }
}
