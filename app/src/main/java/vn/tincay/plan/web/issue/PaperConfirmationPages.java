package vn.tincay.plan.web.issue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParty;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.plan.web.PlanOriginals;
import vn.tincay.viewer.Viewer;

/** Builds the page that shows a record beside its original for the person who confirms it. */
@Component
class PaperConfirmationPages {

    private final PlanHeaders heads;
    private final PlanStepPages pages;
    private final PlanHistory history;
    private final Readings readings;
    private final PlanGate gate;
    private final PlanOriginals originals;

    PaperConfirmationPages(
            PlanHeaders heads,
            PlanStepPages pages,
            PlanHistory history,
            Readings readings,
            PlanGate gate,
            PlanOriginals originals) {
        this.heads = heads;
        this.pages = pages;
        this.history = history;
        this.readings = readings;
        this.gate = gate;
        this.originals = originals;
    }

    PaperConfirmationPage of(Viewer viewer, Plan plan, FormInput input, List<Problem> problems) {
        var content = pages.content(plan);
        return new PaperConfirmationPage(
                heads.of(viewer, plan, ""),
                content,
                history.originalText(plan).lines().toList(),
                originals.panel(plan),
                readings.visibleTo(viewer)
                        .ofPlan(plan.id())
                        .map(DocumentReview::corrections)
                        .orElse(List.of()),
                pages.difference(plan, content),
                gate.parties(viewer, plan).contains(PlanParty.CONFIRMER),
                pages.since(plan, input, problems));
    }
}
