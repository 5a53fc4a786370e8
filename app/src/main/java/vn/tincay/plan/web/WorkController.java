package vn.tincay.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.Reporting;
import vn.tincay.plan.task.TaskStep;

/** Tells how far a task is. */
@Controller
@RequestMapping("/tasks/{task}")
class WorkController {

    private final TaskStepPages pages;
    private final Reporting reporting;

    WorkController(TaskStepPages pages, Reporting reporting) {
        this.pages = pages;
        this.reporting = reporting;
    }

    @GetMapping("/progress")
    @ByDrafters
    ModelAndView askProgress(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.PROGRESS, Typed.of(Map.of("id", Ids.next())));
    }

    @PostMapping("/progress")
    @ByDrafters
    ModelAndView report(
            Viewer viewer,
            @PathVariable("task") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var entry = new Reporting.Entry(
                typed.id(),
                reading.text("words"),
                reading.decimal("figure"),
                reading.whole("percent"),
                files == null
                        ? List.of()
                        : files.stream()
                                .filter(file -> !file.isEmpty() || named(file))
                                .toList());
        Outcome<PlanTask> outcome = reading.problems().isEmpty()
                ? reporting.report(viewer, id, entry)
                : Outcome.refused(reading.problems());
        return pages.answer(viewer, id, TaskStep.PROGRESS, typed, outcome);
    }

    /** A file field left alone arrives as an empty part without a name. */
    private static boolean named(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }
}
