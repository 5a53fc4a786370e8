package vn.tincay.plan.web.drafting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.web.issue.PlanStepPages;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Removes a draft, after asking for confirmation. */
@Controller
@RequestMapping("/plans/{plan}/removal")
class PlanRemovalController {

    private final PlanStepPages pages;
    private final RemovingDraft removing;

    PlanRemovalController(PlanStepPages pages, RemovingDraft removing) {
        this.pages = pages;
        this.removing = removing;
    }

    @GetMapping
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("plan") UUID id) {
        return pages.ask(viewer, id, "removal", FormInput.blank());
    }

    @PostMapping
    @ByDrafters
    ModelAndView remove(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return removing.remove(viewer, id, input.text("reason"), input.fingerprint())
                .fold(
                        removedId -> Html.seeOther("/plans", "plan.done.removal"),
                        problems -> pages.invalidPage(viewer, id, "removal", input, problems));
    }
}
