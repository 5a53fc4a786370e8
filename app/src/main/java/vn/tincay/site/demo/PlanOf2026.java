package vn.tincay.site.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.plan.answer.RemindingAnswers;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The plan of 2026: read, signed, numbered, handed down to every commune, and answered by some of them. */
@Component
@ConditionalOnProperty("tincay.demo")
class PlanOf2026 {

    private final DemoPeople people;
    private final DemoDocuments papers;
    private final SubmittingPlan submitting;
    private final IssuingPlan issuing;
    private final PlanTasks tasks;
    private final HandingDown handingDown;
    private final RemindingAnswers remindingAnswers;
    private final TaskHistoryOf2026 work;
    private final RegisterOf2026 register;
    private final Agencies agencies;
    private final DemoClock clock;

    PlanOf2026(
            DemoPeople people,
            DemoDocuments papers,
            SubmittingPlan submitting,
            IssuingPlan issuing,
            PlanTasks tasks,
            HandingDown handingDown,
            RemindingAnswers remindingAnswers,
            TaskHistoryOf2026 work,
            RegisterOf2026 register,
            Agencies agencies,
            DemoClock clock) {
        this.people = people;
        this.papers = papers;
        this.submitting = submitting;
        this.issuing = issuing;
        this.tasks = tasks;
        this.handingDown = handingDown;
        this.remindingAnswers = remindingAnswers;
        this.work = work;
        this.register = register;
        this.agencies = agencies;
        this.clock = clock;
    }

    void enter() {
        var lead = people.viewer("ct.noivu");
        clock.setDay(LocalDate.of(2026, 4, 10));
        var plan = papers.createDraft(
                lead, people.agency("ubnd.92").id(), DemoDocuments.bytes("can-tho-2026.txt"), "can-tho-2026.txt");
        submitting.submit(lead, plan, papers.fingerprint(lead, plan)).orThrow();
        clock.setDay(LocalDate.of(2026, 4, 15));
        var head = people.viewer("ct.chutich");
        issuing.sign(head, plan, papers.fingerprint(head, plan)).orThrow();
        var clerk = people.viewer("ct.vanthu");
        var number = new IssuingPlan.IssueRequest("901/KH-UBND", LocalDate.of(2026, 4, 15), null);
        issuing.issue(clerk, plan, number, papers.fingerprint(clerk, plan)).orThrow();
        register.complete(clerk);
        var communes = communes();
        clock.setDay(LocalDate.of(2026, 4, 20));
        var list = findTask(lead, plan, "III.3");
        hand(lead, list, communes, LocalDate.of(2026, 11, 16));
        hand(lead, findTask(lead, plan, "III.2"), communes, LocalDate.of(2026, 12, 10));
        var training = findTask(lead, plan, "III.4");
        hand(lead, training, communes.subList(0, 12), LocalDate.of(2026, 9, 15));
        enterCommunePlans(communes);
        work.playTrainingTasks(lead, training);
        work.playAddressTasks(lead, plan, list);
        remindOfAnswers(lead, plan, communes);
    }

    /** Reminds the communes without a plan in summer, and ten of them again in autumn. */
    private void remindOfAnswers(Viewer lead, UUID plan, List<Agency> communes) {
        var ids = communes.stream().map(Agency::id).toList();
        clock.setDay(LocalDate.of(2026, 7, 6));
        var summer = remindingAnswers.remind(lead, plan, ids, null).orThrow();
        clock.setDay(LocalDate.of(2026, 10, 20));
        remindingAnswers.remind(lead, plan, summer.due().subList(0, 10), null).orThrow();
    }

    private void hand(Viewer lead, PlanTask task, List<Agency> to, LocalDate due) {
        var ids = to.stream().map(Agency::id).toList();
        handingDown
                .handDown(lead, task.id(), new HandingDown.Order(ids, due, "Đề nghị thực hiện đúng thời hạn.", null))
                .orThrow();
    }

    /** Issues plans of 38 communes that answer the plan of the city; the other communes have not answered. */
    private void enterCommunePlans(List<Agency> communes) {
        for (int number = 0; number < 38; number++) {
            var commune = communes.get(number);
            var head = DemoPeople.withoutAccount(commune, Role.HEAD);
            var day = LocalDate.of(2026, 4, 22).plusDays(number * 5 % 9);
            var sign = 12 + number * 17 % 61 + "/KH-UBND";
            clock.setDay(day);
            var draft = papers.createDraft(head, commune.id(), paper(commune, sign, day), "ke-hoach.txt");
            submitting.submit(head, draft, papers.fingerprint(head, draft)).orThrow();
            issuing.sign(head, draft, papers.fingerprint(head, draft)).orThrow();
            issuing.issue(head, draft, new IssuingPlan.IssueRequest(sign, day, null), papers.fingerprint(head, draft))
                    .orThrow();
        }
        clock.setDay(LocalDate.of(2026, 11, 12));
        papers.leaveInReview(people.viewer("ct.noivu"), "can-tho-2024.txt");
    }

    private static byte[] paper(Agency commune, String sign, LocalDate day) {
        var text = new String(DemoDocuments.bytes("xa-2026.txt"), StandardCharsets.UTF_8);
        var unit = commune.name().replace("Ủy ban nhân dân ", "");
        return text.replace("{TÊN}", unit.toUpperCase(Locale.forLanguageTag("vi")))
                .replace("{tên}", unit)
                .replace("{số}", sign)
                .replace(
                        "{ngày}",
                        String.format(
                                "ngày %02d tháng %d năm %d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .replace("{nơi}", unit.replaceFirst("^(phường|xã|đặc khu) ", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private PlanTask findTask(Viewer viewer, UUID plan, String number) {
        return tasks.visibleTo(viewer).ofPlan(plan).stream()
                .filter(task -> number.equals(task.number()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader missed task " + number));
    }

    private List<Agency> communes() {
        return agencies.below(people.agency("ubnd.92").id(), LocalDate.of(2026, 4, 20)).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .toList();
    }
}
