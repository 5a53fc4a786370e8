package vn.tincay.plan.web.task.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate.StepsTaken;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.plan.task.step.WaitingCompletion;
import vn.tincay.plan.task.step.WaitingCompletions;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /tasks/confirmations}: the tasks that are reported as done and wait for the viewer's agency, side by side; the
 * ticked ones are confirmed together ("nghiệm thu").
 */
@Controller
@RequestMapping("/tasks/confirmations")
@ByDrafters(reach = Reach.NONE)
class ConfirmationsController {

    private static final String TEMPLATE = "plan/confirmations";

    private final WaitingCompletions waiting;
    private final TaskFingerprint fingerprints;
    private final DecidingCompletion deciding;
    private final MessageSource messages;

    ConfirmationsController(
            WaitingCompletions waiting,
            TaskFingerprint fingerprints,
            DecidingCompletion deciding,
            MessageSource messages) {
        this.waiting = waiting;
        this.fingerprints = fingerprints;
        this.deciding = deciding;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, FormInput input) {
        boolean all = input.text(ConfirmationsPage.TICK).equals("all");
        var page = page(viewer, input, id -> all, 0);
        return Html.filtered(TEMPLATE, page, page.query().problems());
    }

    @PostMapping
    @StoresPartially("the tasks that did not change are confirmed; the others are named and shown again")
    ModelAndView confirm(Viewer viewer, FormInput input) {
        var inputs = new LinkedHashMap<UUID, StepInput>();
        input.ids(ConfirmationsPage.TASK)
                .forEach(id -> inputs.put(id, StepInput.of("", input.text(ConfirmationsPage.SEEN + id))));
        if (inputs.isEmpty()) {
            return Html.invalid(
                    TEMPLATE,
                    page(viewer, input, id -> false, 0),
                    List.of(Problem.at(ConfirmationsPage.TASK, "plan.confirmations.problem.none")));
        }
        var taken = deciding.confirm(viewer, inputs);
        if (taken.refused().isEmpty()) {
            return Html.seeOther(next(viewer, input), "plan.done.confirmations", inputs.size());
        }
        Predicate<UUID> ticked =
                id -> inputs.containsKey(id) && !taken.refused().containsKey(id);
        var page = page(viewer, input, ticked, taken.taken().size());
        return Html.invalid(TEMPLATE, page, problems(page, taken));
    }

    private ConfirmationsPage page(Viewer viewer, FormInput input, Predicate<UUID> ticked, int confirmed) {
        var query = ConfirmationsPage.query(input);
        var found = waiting.of(viewer, input.trimmed("q"), input.idOrNull("plan"));
        var current =
                fingerprints.current(found.stream().map(WaitingCompletion::task).toList());
        return new ConfirmationsPage(found, query, current, ticked, confirmed);
    }

    private List<Problem> problems(ConfirmationsPage page, StepsTaken<PlanTask> taken) {
        Set<UUID> shown = page.waiting().stream().map(one -> one.task().id()).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        taken.refused().forEach((id, refusal) -> {
            var field = shown.contains(id) ? ConfirmationsPage.TASK + "-" + id : "";
            var task = refusal.record().title();
            var agency = refusal.record().agencyName();
            var reason = refusal.problems().getFirst();
            problems.add(
                    reason.equals(Fingerprint.outdated())
                            ? Problem.at(field, "plan.confirmations.changed", task, agency)
                            : Problem.at(field, "plan.confirmations.refused", task, agency, words(reason)));
        });
        return problems;
    }

    private String words(Problem problem) {
        var locale = LocaleContextHolder.getLocale();
        return messages.getMessage(problem.key(), problem.words(locale.getLanguage()), locale);
    }

    /** The next address: this page while completions wait, otherwise the tasks that the agency answers for. */
    private String next(Viewer viewer, FormInput input) {
        return waiting.of(viewer, "", null).isEmpty()
                ? "/tasks?of=supervised"
                : ConfirmationsPage.query(input).href();
    }
}
