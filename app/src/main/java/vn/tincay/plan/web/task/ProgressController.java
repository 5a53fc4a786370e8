package vn.tincay.plan.web.task;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.UsedId;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.web.drafting.SavedDraft;
import vn.tincay.plan.web.task.step.TaskStepPages;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** Reports progress of a task. Typed text and chosen files are stored as a draft until the report is sent. */
@Controller
@RequestMapping("/tasks/{task}")
class ProgressController {

    private final TaskGate gate;
    private final TaskStepPages pages;
    private final ProgressDrafts drafts;
    private final ReportingProgress reporting;

    ProgressController(TaskGate gate, TaskStepPages pages, ProgressDrafts drafts, ReportingProgress reporting) {
        this.gate = gate;
        this.pages = pages;
        this.drafts = drafts;
        this.reporting = reporting;
    }

    @GetMapping("/progress")
    @ByDrafters
    ModelAndView askProgress(Viewer viewer, @PathVariable("task") UUID id) {
        var input = drafts.of(viewer, gate.require(viewer, id, TaskStep.PROGRESS))
                .map(draft -> FormInput.of(Map.of(
                        "id", draft.entry(),
                        "words", draft.words(),
                        "figure", draft.figure(),
                        "percent", draft.percent())))
                .orElseGet(() -> FormInput.of(Map.of("id", Ids.next())));
        return pages.ask(viewer, id, TaskStep.PROGRESS, input);
    }

    @PostMapping("/progress")
    @ByDrafters
    @StoresPartially("the draft with its files outlives the refusal of the report, so that nothing is chosen again")
    @Resendable
    ModelAndView report(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var entry = new ReportingProgress.Entry(
                input.id(),
                input.trimmed("words"),
                input.decimal("figure"),
                input.percent("percent"),
                input.files("files"));
        var outcome = reporting.send(viewer, id, draftInput(input), entry, input.problems());
        return pages.answer(viewer, id, TaskStep.PROGRESS, input, asNewDraftIfUsed(viewer, id, input, outcome));
    }

    /** Stores the draft. With htmx only the line with the time of saving is returned, otherwise the whole page. */
    @PostMapping("/progress-draft")
    @ByDrafters
    @StoresPartially("what is typed and the right files stay when one file is not taken")
    @Resendable
    ModelAndView saveDraft(
            Viewer viewer,
            @PathVariable("task") UUID id,
            FormInput input,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var saved = drafts.save(viewer, id, draftInput(input));
        if (htmx != null) {
            return Html.page("plan/saved", new SavedDraft(saved.orElse(null)));
        }
        if (saved.isEmpty()) {
            Outcome<PlanTask> sent = Outcome.refused(UsedId.problem());
            return pages.answer(viewer, id, TaskStep.PROGRESS, input, asNewDraftIfUsed(viewer, id, input, sent));
        }
        input.ids("drop").forEach(file -> drafts.dropFile(viewer, id, file));
        var problems = drafts.attach(viewer, id, input.files("files"));
        return problems.isEmpty()
                ? Html.seeOther("/tasks/" + id + "/progress", "plan.done.progress-draft")
                : pages.answer(viewer, id, TaskStep.PROGRESS, input, Outcome.refused(problems));
    }

    /** When the id of the report is used, stores it as a new draft, unless the person has an unsent one. */
    private Outcome<PlanTask> asNewDraftIfUsed(Viewer viewer, UUID id, FormInput input, Outcome<PlanTask> outcome) {
        if (!input.renewUsedId(outcome) || !drafts.start(viewer, id, draftInput(input))) {
            return outcome;
        }
        var problems = drafts.attach(viewer, id, input.files("files"));
        return problems.isEmpty()
                ? outcome
                : Outcome.refused(Stream.concat(Stream.of(UsedId.problem()), problems.stream())
                        .toList());
    }

    private static ProgressDrafts.DraftInput draftInput(FormInput input) {
        return new ProgressDrafts.DraftInput(
                input.id(),
                input.text("words"),
                input.text("figure"),
                input.text("percent"),
                input.ids("drop").toList());
    }
}
