package vn.tincay.plan.web.overview;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.handover.Handovers;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.plan.web.PlanOriginals;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The pages of one plan: overview, tasks, original. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final PlanHistory history;
    private final Handovers handovers;
    private final TargetBoard board;
    private final PlanTasks tasks;
    private final TaskTree tree;
    private final RemindingTasks reminding;
    private final PlanOriginals originals;
    private final NamesById names;
    private final Origins origins;
    private final AnswerCoverage coverage;

    PlanController(
            Plans plans,
            PlanHeaders heads,
            PlanHistory history,
            Handovers handovers,
            TargetBoard board,
            PlanTasks tasks,
            TaskTree tree,
            RemindingTasks reminding,
            PlanOriginals originals,
            NamesById names,
            Origins origins,
            AnswerCoverage coverage) {
        this.plans = plans;
        this.heads = heads;
        this.history = history;
        this.handovers = handovers;
        this.board = board;
        this.tasks = tasks;
        this.tree = tree;
        this.reminding = reminding;
        this.originals = originals;
        this.names = names;
        this.origins = origins;
        this.coverage = coverage;
    }

    @GetMapping
    @Allowed(reach = Reach.LINE)
    ModelAndView overview(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        var roots = tree.of(tasks.visibleTo(viewer).ofPlan(id));
        var head = heads.of(viewer, plan, "overview");
        return Html.page(
                "plan/plan",
                new PlanPage(
                        head,
                        board.of(viewer, plan),
                        DueStatusCount.of(roots),
                        PlanPage.events(
                                plan,
                                head.own(),
                                history.steps(plan),
                                head.own()
                                        ? history.signatures(plan)
                                        : history.signature(plan, Math.max(1, plan.version())).stream()
                                                .toList(),
                                head.own() ? handovers.of(plan) : List.of()),
                        origins.bySubject(plan),
                        coverage.of(viewer, plan, names)));
    }

    @GetMapping("/tasks")
    @Allowed(reach = Reach.LINE)
    ModelAndView tasks(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        var roots = tree.of(tasks.visibleTo(viewer).ofPlan(id));
        var head = heads.of(viewer, plan, "tasks");
        return Html.page(
                "plan/plan-tasks",
                new PlanTasksPage(
                        head,
                        roots,
                        DueStatusCount.of(roots),
                        origins.bySubject(plan),
                        head.own() ? reminding.late(viewer, plan, 0).due().size() : 0));
    }

    @GetMapping("/document")
    @Allowed(reach = Reach.LINE)
    ModelAndView document(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        return Html.page(
                "plan/plan-document",
                new PlanDocumentPage(
                        heads.of(viewer, plan, "document"),
                        history.originalText(plan).lines().toList(),
                        originals.panel(plan)));
    }

    /** The original file as received. */
    @GetMapping("/original")
    @Allowed(reach = Reach.LINE)
    Object original(
            Viewer viewer, @PathVariable("plan") UUID id, @RequestParam(defaultValue = "false") boolean preview) {
        var plan = plans.visibleTo(viewer).require(id);
        return plan.original() == null
                ? Html.seeOther("/plans/" + id + "/document")
                : originals.files(plan).send(plan.original(), preview);
    }
}
