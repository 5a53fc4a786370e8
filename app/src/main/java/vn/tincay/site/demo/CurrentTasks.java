package vn.tincay.site.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plans;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.viewer.Viewer;

/** Open work in the current week: a plan to sign, one to number, tasks of a department and of a union. */
@Component
@ConditionalOnProperty("tincay.demo")
class CurrentTasks {

    private final DemoPeople people;
    private final DemoDocuments papers;
    private final Plans plans;
    private final SubmittingPlan submitting;
    private final IssuingPlan issuing;
    private final PlanTasks tasks;
    private final HandingDown handingDown;
    private final AcceptingTask accepting;
    private final ReportingProgress reporting;
    private final TaskFingerprint fingerprints;
    private final DemoClock clock;

    CurrentTasks(
            DemoPeople people,
            DemoDocuments papers,
            Plans plans,
            SubmittingPlan submitting,
            IssuingPlan issuing,
            PlanTasks tasks,
            HandingDown handingDown,
            AcceptingTask accepting,
            ReportingProgress reporting,
            TaskFingerprint fingerprints,
            DemoClock clock) {
        this.people = people;
        this.papers = papers;
        this.plans = plans;
        this.submitting = submitting;
        this.issuing = issuing;
        this.tasks = tasks;
        this.handingDown = handingDown;
        this.accepting = accepting;
        this.reporting = reporting;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    void enter() {
        var lead = people.viewer("ct.noivu");
        clock.setDay(LocalDate.of(2026, 11, 17));
        var head = people.viewer("ct.chutich");
        var signed = submitPlan(lead, "truyen-thong-25-11.txt");
        issuing.sign(head, signed, papers.fingerprint(head, signed)).orThrow();
        clock.setDay(LocalDate.of(2026, 11, 19));
        submitPlan(lead, "kiem-tra-2026.txt");
        moveDays(-12);
        var plan = plans.visibleTo(lead).page(Plans.Filter.ALL, 1).items().stream()
                .filter(one -> "901/KH-UBND".equals(one.number()))
                .findFirst()
                .orElseThrow()
                .id();
        addTasks("ct.yte", lead, plan, "Sở Y tế");
        addTasks("ct.phunu", lead, plan, "Hội Liên hiệp Phụ nữ");
    }

    private UUID submitPlan(Viewer lead, String document) {
        var plan = papers.createDraft(lead, people.agency("ubnd.92").id(), DemoDocuments.bytes(document), document);
        submitting.submit(lead, plan, papers.fingerprint(lead, plan)).orThrow();
        return plan;
    }

    /**
     * Hands the body two tasks: its duty in the plan, in progress and due tomorrow, and a task of the Action Month,
     * not answered yet.
     */
    private void addTasks(String login, Viewer lead, UUID plan, String body) {
        var officer = people.viewer(login);
        hand(
                lead,
                findTask(lead, plan, body),
                officer,
                clock.today().plusDays(1),
                "Báo kết quả để tổng hợp báo cáo năm.");
        var duty = tasks
                .visibleTo(officer)
                .directlyBelow(findTask(lead, plan, body).id())
                .stream()
                .filter(task -> task.agency().equals(officer.agency()))
                .findFirst()
                .orElseThrow();
        accepting
                .accept(officer, duty.id(), StepInput.of("", fingerprints.current(duty)))
                .orThrow();
        moveDays(-4);
        reporting
                .report(
                        officer,
                        duty.id(),
                        new ReportingProgress.Entry(
                                Ids.next(), "Đã gửi hướng dẫn đến các đơn vị trực thuộc.", null, 40, List.of()))
                .orThrow();
        moveDays(-2);
        hand(lead, findTask(lead, plan, "Tổ chức Tháng hành động"), officer, null, "Phối hợp tổ chức lễ phát động.");
    }

    private void hand(Viewer lead, PlanTask task, Viewer to, @Nullable LocalDate due, String note) {
        handingDown
                .handDown(lead, task.id(), new HandingDown.Order(List.of(to.agency()), due, note, null))
                .orThrow();
    }

    /** Finds a task by words of its title, or a duty by words of the name of its lead agency. */
    private PlanTask findTask(Viewer viewer, UUID plan, String words) {
        return tasks.visibleTo(viewer).ofPlan(plan).stream()
                .filter(task -> !task.isHandedDown())
                .filter(task -> task.content().lead() != null && task.content().duty()
                        ? task.content().lead().name().contains(words)
                        : task.title().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader missed " + words));
    }

    private void moveDays(int days) {
        clock.setDay(clock.today().plusDays(days));
    }
}
