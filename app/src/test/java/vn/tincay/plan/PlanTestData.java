package vn.tincay.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.plan.task.progress.CompletingTask;
import vn.tincay.plan.task.progress.ProgressRule;
import vn.tincay.plan.text.PlanText;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Plans, tasks and people for the tests of this room. */
public final class PlanTestData {

    private static int numbers;

    private final ApplicationContext context;
    private final People people;

    private PlanTestData(ApplicationContext context) {
        this.context = context;
        this.people = People.in(context);
    }

    public static PlanTestData in(ApplicationContext context) {
        return new PlanTestData(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Viewer at(Place place, Role role) {
        return people.at(place, role).viewer();
    }

    /** The officer who drafts at this place. */
    public Viewer officer(Place place) {
        return at(
                place,
                switch (place) {
                    case MINISTRY -> Role.MINISTRY_OFFICER;
                    case PROVINCE, DEPARTMENT, OTHER_PROVINCE -> Role.PROVINCE_LEAD;
                    case COMMUNE_A, COMMUNE_B, OTHER_COMMUNE -> Role.COMMUNE_OFFICER;
                });
    }

    public PlanContent content(TaskContent... tasks) {
        var year = LocalDate.now(Ui.ZONE).getYear();
        return new PlanContent(
                "Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm " + year,
                year,
                year,
                List.of(bean(Programmes.class).require("GBV-2021-2025").id()),
                "",
                null,
                null,
                List.of(target("70")),
                List.of(tasks),
                PlanText.NONE);
    }

    public static PlanContent retitled(PlanContent content, String title) {
        return new PlanContent(
                title,
                content.fromYear(),
                content.toYear(),
                content.programmes(),
                content.objective(),
                content.answers(),
                content.answersText(),
                content.targets(),
                content.tasks(),
                content.text());
    }

    public static PlanContent worded(PlanContent content, PlanText text) {
        return new PlanContent(
                content.title(),
                content.fromYear(),
                content.toYear(),
                content.programmes(),
                content.objective(),
                content.answers(),
                content.answersText(),
                content.targets(),
                content.tasks(),
                text);
    }

    public static Target target(String percent) {
        return new Target(
                Ids.next(),
                "SEEK_HELP",
                "Người bị bạo lực tìm kiếm sự trợ giúp",
                Operator.AT_LEAST,
                new BigDecimal(percent),
                "%",
                2025,
                null,
                null,
                null,
                null,
                null);
    }

    public static TaskContent task(String title, Timing timing) {
        return TaskContent.of(Ids.next(), title, timing);
    }

    public static TaskContent countedTask(String title, LocalDate due, String goal) {
        return task(title, new Timing.ByDate(due)).toBuilder()
                .rule(ProgressRule.SUM)
                .set(TaskField.GOAL, new BigDecimal(goal))
                .set(TaskField.GOAL_UNIT, "cuộc")
                .build();
    }

    public Plan draft(Place place, TaskContent... tasks) {
        return draft(place, content(tasks));
    }

    public Plan draft(Place place, PlanContent content) {
        return bean(DraftingPlan.class)
                .draft(officer(place), new DraftingPlan.NewPlan(Ids.next(), people.agency(place), content, null))
                .orThrow();
    }

    public Plan issuedPlan(Place place, TaskContent... tasks) {
        return issue(place, draft(place, tasks));
    }

    public Plan issue(Place place, Plan draft) {
        submit(place, draft);
        sign(place, draft);
        var issueRequest = new IssuingPlan.IssueRequest(nextNumber(), LocalDate.now(Ui.ZONE), null);
        return bean(IssuingPlan.class)
                .issue(at(place, Role.HEAD), draft.id(), issueRequest, fingerprint(draft.id()))
                .orThrow();
    }

    public void sign(Place place, Plan draft) {
        bean(IssuingPlan.class)
                .sign(at(place, Role.HEAD), draft.id(), fingerprint(draft.id()))
                .orThrow();
    }

    public void submit(Place place, Plan draft) {
        bean(SubmittingPlan.class)
                .submit(officer(place), draft.id(), fingerprint(draft.id()))
                .orThrow();
    }

    public void close(Place place, Plan plan) {
        bean(ClosingPlan.class)
                .close(officer(place), plan.id(), "Đã thực hiện xong", fingerprint(plan.id()))
                .orThrow();
    }

    /** The fingerprint of this plan's page. */
    public String fingerprint(UUID plan) {
        var agency = bean(JdbcClient.class)
                .sql("select agency_id from plan.plans where id = ?")
                .param(plan)
                .query(UUID.class)
                .single();
        var anybody = new Viewer(Ids.next(), "", agency, "", "commune", Role.CLERK);
        return bean(PlanFingerprint.class)
                .current(bean(Plans.class).visibleTo(anybody).requireOwn(plan));
    }

    /** The content of a plan that its officer edits now, with its revision. */
    public EditingPlan.EditedContent editedContent(Viewer officer, UUID plan) {
        return bean(EditingPlan.class)
                .editedContent(bean(Plans.class).visibleTo(officer).requireOwn(plan));
    }

    public static synchronized String nextNumber() {
        return ++numbers + "/KH-UBND";
    }

    /** The plan's task with this title, as its owner sees it. */
    public PlanTask taskOf(Place place, Plan plan, String title) {
        return bean(PlanTasks.class).visibleTo(officer(place)).ofPlan(plan.id()).stream()
                .filter(task -> task.title().equals(title) && !task.isHandedDown())
                .findFirst()
                .orElseThrow();
    }

    /** Hands the task down and returns the new task at the receiving place. */
    public PlanTask handDown(Place from, PlanTask task, Place to) {
        bean(HandingDown.class)
                .handDown(
                        officer(from),
                        task.id(),
                        new HandingDown.Order(List.of(people.agency(to)), null, "Khẩn trương thực hiện", null))
                .orThrow();
        return childAt(from, task.id(), to);
    }

    public PlanTask childAt(Place from, UUID task, Place to) {
        return bean(PlanTasks.class).visibleTo(officer(from)).directlyBelow(task).stream()
                .filter(child -> child.agency().equals(people.agency(to)))
                .findFirst()
                .orElseThrow();
    }

    public void accept(Place place, PlanTask task) {
        bean(AcceptingTask.class)
                .accept(officer(place), task.id(), stepInput(task, ""))
                .orThrow();
    }

    /** The input of a step with this note, from a page rendered now. */
    public StepInput stepInput(PlanTask task, String words) {
        return StepInput.of(words, bean(TaskFingerprint.class).current(task));
    }

    /** Completes the task today on behalf of its body. */
    public Outcome<PlanTask> complete(Place place, PlanTask task) {
        var now = bean(PlanTasks.class).visibleTo(officer(place)).require(task.id());
        return bean(CompletingTask.class)
                .complete(
                        officer(place),
                        task.id(),
                        new CompletingTask.CompletionInput(now.dueOn(), LocalDate.now(Ui.ZONE), ""),
                        bean(TaskFingerprint.class).current(task));
    }

    /** The task as it is stored now. */
    public PlanTask reload(PlanTask task) {
        return bean(PlanTasks.class).visibleTo(officer(Place.PROVINCE)).require(task.id());
    }
}
