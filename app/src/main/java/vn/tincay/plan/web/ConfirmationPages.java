package vn.tincay.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Problem;
import vn.tincay.base.web.FormInput;
import vn.tincay.document.Attachments;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanGate;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.PlanParty;
import vn.tincay.plan.reading.ReadingDesk;
import vn.tincay.plan.reading.Readings;

/** Lays a record beside its original for the one who confirms it. */
@Component
class ConfirmationPages {

    private final PlanHeads heads;
    private final StepPages pages;
    private final PlanHistory history;
    private final Readings readings;
    private final PlanGate gate;
    private final Attachments attachments;

    ConfirmationPages(
            PlanHeads heads,
            StepPages pages,
            PlanHistory history,
            Readings readings,
            PlanGate gate,
            Attachments attachments) {
        this.heads = heads;
        this.pages = pages;
        this.history = history;
        this.readings = readings;
        this.gate = gate;
        this.attachments = attachments;
    }

    ConfirmationPage of(Viewer viewer, Plan plan, FormInput typed, List<Problem> problems) {
        var content = pages.content(viewer, plan.id());
        return new ConfirmationPage(
                heads.of(viewer, plan, ""),
                content,
                history.originalText(plan.id()).lines().toList(),
                plan.original() == null ? null : attachments.require(plan.original()),
                readings.visibleTo(viewer)
                        .ofPlan(plan.id())
                        .map(ReadingDesk::corrections)
                        .orElse(List.of()),
                pages.difference(plan, content),
                gate.parties(viewer, plan).contains(PlanParty.CONFIRMER),
                pages.since(plan, typed, problems));
    }
}
