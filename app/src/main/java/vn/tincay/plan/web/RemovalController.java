package vn.tincay.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Html;
import vn.tincay.plan.Removing;

/** Asks before a wrong draft goes, and takes it away. */
@Controller
@RequestMapping("/plans/{plan}/removal")
class RemovalController {

    private final StepPages pages;
    private final Removing removing;

    RemovalController(StepPages pages, Removing removing) {
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
    ModelAndView remove(Viewer viewer, @PathVariable("plan") UUID id, FormInput typed) {
        return removing.remove(viewer, id, typed.text("reason"), typed.seen())
                .fold(
                        gone -> Html.seeOther("/plans", "plan.done.removal"),
                        problems -> pages.again(viewer, id, "removal", typed, problems));
    }
}
