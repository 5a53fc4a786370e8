package vn.tincay.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.plan.Amendments;
import vn.tincay.plan.Confirmers;
import vn.tincay.plan.Editing;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.Recording;
import vn.tincay.plan.Seen;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.Unconfirmed;
import vn.tincay.plan.task.TaskContents;

/** Makes the head of a plan's pages for one viewer. */
@Component
class PlanHeads {

    /** Undoing and ending stand beside the step that leads on, never in its place. */
    private static final Set<String> STEPS_ASIDE =
            Set.of("take-back", "return", "closure", "amend", "add-task", "removal");

    private final Plans plans;
    private final Programmes programmes;
    private final Amendments amendments;
    private final Editing editing;
    private final TaskContents tasks;
    private final Agencies agencies;
    private final Recording recording;
    private final Confirmers confirmers;
    private final Readings readings;
    private final Seen seen;
    private final Clock clock;

    PlanHeads(
            Plans plans,
            Programmes programmes,
            Amendments amendments,
            Editing editing,
            TaskContents tasks,
            Agencies agencies,
            Recording recording,
            Confirmers confirmers,
            Readings readings,
            Seen seen,
            Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.amendments = amendments;
        this.editing = editing;
        this.tasks = tasks;
        this.agencies = agencies;
        this.recording = recording;
        this.confirmers = confirmers;
        this.readings = readings;
        this.seen = seen;
        this.clock = clock;
    }

    PlanHead of(Viewer viewer, Plan plan, String tab) {
        var visible = plans.visibleTo(viewer);
        boolean own = visible.isOwn(plan);
        var answered = plan.answers();
        var amendment = own ? amendments.find(plan.id()) : java.util.Optional.<Amendments.Amendment>empty();
        return new PlanHead(
                plan,
                programmes.ofPlan(plan.id()),
                answered == null ? null : visible.find(answered).orElse(null),
                tab,
                own ? steps(viewer, plan, amendment.isPresent()) : answering(viewer, plan),
                own,
                own && viewer.role().drafts(),
                own || agencies.isAbove(viewer.agency(), plan.agency()),
                amendment.isPresent(),
                tasks.of(plan.id()).size(),
                own ? seen.now(plan) : "",
                own && !plan.state().isOut() ? machineRead(viewer, plan) : null,
                own ? editing.working(viewer, plan.id()).content().contradictory() : List.of(),
                own ? confirmers.awaited(plan) : null);
    }

    private @Nullable Unconfirmed machineRead(Viewer viewer, Plan plan) {
        var mine = readings.visibleTo(viewer);
        return mine.ofPlan(plan.id())
                .map(desk -> desk.unconfirmed(mine.has(desk.id())))
                .filter(read -> !read.facts().isEmpty())
                .orElse(null);
    }

    private List<PlanHead.Step> steps(Viewer viewer, Plan plan, boolean amended) {
        boolean drafts = viewer.role().drafts();
        boolean head = viewer.is(Role.HEAD) && plan.agency().equals(viewer.agency());
        var steps = new ArrayList<PlanHead.Step>();
        switch (plan.state()) {
            case DRAFT -> {
                boolean exists = agencies.require(plan.agency()).existsOn(LocalDate.now(clock));
                boolean paper = !exists || plan.hasOriginal() && plan.issuedOn() != null;
                add(steps, paper && (drafts || viewer.is(Role.CLERK)), "record", "/record", false);
                add(steps, drafts && exists, "submission", "/submission", true);
                add(steps, drafts, "edit", "/edit", false);
                add(steps, drafts, "add-task", "/tasks/new", false);
                add(steps, !paper && drafts, "record", "/record", false);
                add(steps, drafts, "removal", "/removal", false);
            }
            case SUBMITTED -> {
                boolean clerk = viewer.is(Role.CLERK) && plan.agency().equals(viewer.agency());
                boolean paper = plan.onPaper() != null;
                boolean confirms = recording.mayConfirm(viewer, plan);
                add(steps, confirms, "confirmation", "/confirmation", false);
                add(steps, !paper && head && !plan.signed(), "signature", "/signature", false);
                add(steps, !paper && plan.signed() && (head || clerk), "issue", "/issue", false);
                add(steps, drafts || confirms, head || confirms ? "return" : "take-back", "/return", false);
            }
            case ISSUED, IN_FORCE -> {
                add(steps, amended, "amendment", "/amendment", false);
                add(steps, drafts, "reminders", "/reminders", false);
                add(steps, drafts, "add-task", "/tasks/new", false);
                add(steps, drafts, "amend", "/edit", false);
                add(steps, drafts, "closure", "/closure", false);
            }
            case CLOSED -> {}
        }
        return steps;
    }

    /** A body below answers with a plan of its own. */
    private List<PlanHead.Step> answering(Viewer viewer, Plan plan) {
        boolean above = plan.state().isRunning() && agencies.isAbove(plan.agency(), viewer.agency());
        return above && viewer.role().drafts()
                ? List.of(new PlanHead.Step("answer", "/plans/new?answers=" + plan.id(), false, true))
                : List.of();
    }

    private static void add(List<PlanHead.Step> steps, boolean allowed, String key, String path, boolean post) {
        if (allowed) {
            steps.add(new PlanHead.Step(key, path, post, steps.isEmpty() && !STEPS_ASIDE.contains(key)));
        }
    }
}
