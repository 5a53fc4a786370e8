package vn.tincay.plan.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Plans;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.TextPart;
import vn.tincay.plan.text.WrittenText;
import vn.tincay.plan.version.Amendments;
import vn.tincay.viewer.Viewer;

/**
 * Stores the text of a plan part by part. A part that has a problem is not stored, nor is one that somebody else
 * changed after the form was made: the author of the form then chooses between both.
 */
@Component
public class WritingText {

    /** Problem key: somebody else changed this part in the meantime. */
    public static final String CHANGED = "plan.text.problem.changed";

    /**
     * @param at when the plan was last saved
     * @param shown fingerprints of the parts that are stored as they were typed, by the name of the part
     * @param problems why the other changed parts are not stored
     * @param theirs the stored words of the parts that somebody else changed, by the name of the part
     */
    public record Result(Instant at, Map<String, String> shown, List<Problem> problems, Map<String, String> theirs) {}

    private final Plans plans;
    private final EditingPlan editing;
    private final PlanEdits edits;
    private final Amendments amendments;

    WritingText(Plans plans, EditingPlan editing, PlanEdits edits, Amendments amendments) {
        this.plans = plans;
        this.editing = editing;
        this.edits = edits;
        this.amendments = amendments;
    }

    /**
     * @param reason the reason for amending an issued plan; only needed for the first edit of an amendment
     * @param then what else changes in the same edit, such as sections added from the outline
     */
    @Transactional
    public Result write(Viewer viewer, UUID id, WrittenText written, String reason, UnaryOperator<PlanContent> then) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var working = editing.editedContent(plan);
        var stored = working.content().text();
        var problems = new ArrayList<>(written.allProblems());
        var theirs = new LinkedHashMap<String, String>();
        var merged = stored;
        for (var part : TextPart.of(stored)) {
            boolean wrong = problems.stream().anyMatch(problem -> part.covers(problem.field()));
            if (wrong || !written.changes(part) || part.isSame(stored, written.text())) {
                continue;
            }
            if (written.showedAsStored(part, stored)) {
                merged = part.take().apply(merged, written.text());
            } else {
                problems.add(Problem.at(part.field(), CHANGED, changedBy(plan, part, stored)));
                theirs.put(part.name(), part.shown().apply(stored));
            }
        }
        var text = merged;
        return editing.change(viewer, id, working.revision(), reason, content -> then.apply(content.withText(text)))
                .fold(
                        now -> new Result(savedAt(now), shown(written, text), problems, theirs),
                        refused -> new Result(plan.changedAt(), Map.of(), refused, Map.of()));
    }

    private Instant savedAt(Plan plan) {
        return amendments.find(plan).map(Amendments.Amendment::changedAt).orElse(plan.changedAt());
    }

    private static Map<String, String> shown(WrittenText written, PlanText stored) {
        var shown = new LinkedHashMap<String, String>();
        TextPart.of(stored).stream()
                .filter(part -> written.changes(part) && part.isSame(stored, written.text()))
                .forEach(part -> shown.put(part.name(), part.fingerprint(stored)));
        return shown;
    }

    /** The author of the newest edit that changed the part. */
    private String changedBy(Plan plan, TextPart part, PlanText stored) {
        var all = edits.of(plan, plan.version() + 1);
        for (int place = all.size() - 1; place > 0; place--) {
            if (!part.isSame(all.get(place - 1).content().text(), stored)) {
                return all.get(place).by();
            }
        }
        return plan.changedBy();
    }
}
