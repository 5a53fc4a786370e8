package vn.tincay.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.Html;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.RemovingProgress;

/** Asks before a wrong entry of progress or a wrong file goes, and takes it away. */
@Controller
@RequestMapping("/tasks/{task}/progress-removal")
class ProgressRemovalController {

    private final PlanTasks tasks;
    private final RemovingProgress removing;

    ProgressRemovalController(PlanTasks tasks, RemovingProgress removing) {
        this.tasks = tasks;
        this.removing = removing;
    }

    @GetMapping
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> query) {
        return Html.page("plan/progress-removal", page(viewer, id, new Typed(query)));
    }

    @PostMapping
    @ByDrafters
    ModelAndView remove(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        tasks.visibleTo(viewer).requireOwn(id);
        var entry = typed.ids("entry").findFirst().orElse(null);
        var wish =
                new RemovingProgress.Wish(entry, typed.ids("file").findFirst().orElse(null), typed.text("reason"));
        return removing.remove(viewer, id, wish)
                .fold(
                        task -> Html.seeOther("/tasks/" + id, "plan.done.progress-removal"),
                        problems -> Html.invalid("plan/progress-removal", page(viewer, id, typed), problems));
    }

    private ProgressRemovalPage page(Viewer viewer, UUID id, Typed typed) {
        return new ProgressRemovalPage(
                tasks.visibleTo(viewer).requireOwn(id), typed.text("entry"), typed.text("file"), typed.text("reason"));
    }
}
