package vn.tincay.site.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.Ids;
import vn.tincay.plan.Issuing;
import vn.tincay.plan.Submitting;
import vn.tincay.plan.task.Accepting;
import vn.tincay.plan.task.AskingExtension;
import vn.tincay.plan.task.Completing;
import vn.tincay.plan.task.HandingDown;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Refusing;
import vn.tincay.plan.task.Reminding;
import vn.tincay.plan.task.Reporting;

/** The plan of this year: read, signed, numbered, handed down to every commune, answered by some of them. */
@Component
@ConditionalOnProperty("tincay.demo")
class PlanOf2026 {

    private final Cast cast;
    private final Papers papers;
    private final Submitting submitting;
    private final Issuing issuing;
    private final PlanTasks tasks;
    private final HandingDown handingDown;
    private final Accepting accepting;
    private final AskingExtension askingExtension;
    private final Refusing refusing;
    private final Reporting reporting;
    private final Completing completing;
    private final Reminding reminding;
    private final Agencies agencies;
    private final TravellingClock clock;

    PlanOf2026(
            Cast cast,
            Papers papers,
            Submitting submitting,
            Issuing issuing,
            PlanTasks tasks,
            HandingDown handingDown,
            Accepting accepting,
            AskingExtension askingExtension,
            Refusing refusing,
            Reporting reporting,
            Completing completing,
            Reminding reminding,
            Agencies agencies,
            TravellingClock clock) {
        this.cast = cast;
        this.papers = papers;
        this.submitting = submitting;
        this.issuing = issuing;
        this.tasks = tasks;
        this.handingDown = handingDown;
        this.accepting = accepting;
        this.askingExtension = askingExtension;
        this.refusing = refusing;
        this.reporting = reporting;
        this.completing = completing;
        this.reminding = reminding;
        this.agencies = agencies;
        this.clock = clock;
    }

    void enter() {
        var lead = cast.viewer("ct.noivu");
        clock.travelTo(LocalDate.of(2026, 4, 10));
        var plan =
                papers.draft(lead, cast.agency("ubnd.92").id(), Papers.bytes("can-tho-2026.txt"), "can-tho-2026.txt");
        submitting.submit(lead, plan).orThrow();
        clock.travelTo(LocalDate.of(2026, 4, 15));
        issuing.sign(cast.viewer("ct.chutich"), plan).orThrow();
        issuing.issue(cast.viewer("ct.vanthu"), plan, new Issuing.Wish("901/KH-UBND", LocalDate.of(2026, 4, 15), null))
                .orThrow();
        var communes = communes();
        clock.travelTo(LocalDate.of(2026, 4, 20));
        var list = task(lead, plan, "III.3");
        hand(lead, list, communes, LocalDate.of(2026, 11, 16));
        hand(lead, task(lead, plan, "III.2"), communes, LocalDate.of(2026, 12, 10));
        hand(lead, task(lead, plan, "III.4"), communes.subList(0, 12), LocalDate.of(2026, 9, 15));
        answers(communes);
        works(lead, plan, list, communes);
    }

    private void hand(Viewer lead, PlanTask task, List<Agency> to, LocalDate due) {
        var ids = to.stream().map(Agency::id).toList();
        handingDown
                .handDown(lead, task.id(), new HandingDown.Order(ids, due, "Đề nghị thực hiện đúng thời hạn.", null))
                .orThrow();
    }

    /** Some communes issue their own plan, one is still drafting, the rest have not answered. */
    private void answers(List<Agency> communes) {
        for (var commune : communes.subList(0, 38)) {
            var head = Cast.extra(commune, Role.HEAD);
            clock.travelTo(LocalDate.of(2026, 4, 27));
            var draft = papers.draft(head, commune.id(), paper(commune), "ke-hoach.txt");
            issuing.issue(head, draft, new Issuing.Wish("12/KH-UBND", LocalDate.of(2026, 4, 27), null))
                    .orThrow();
        }
        clock.travelTo(LocalDate.of(2026, 11, 12));
        papers.leaveOnDesk(cast.viewer("ct.noivu"), "can-tho-2024.md");
    }

    private static byte[] paper(Agency commune) {
        var text = new String(Papers.bytes("xa-2026.txt"), StandardCharsets.UTF_8);
        var unit = commune.name().replace("Ủy ban nhân dân ", "");
        return text.replace("{TÊN}", unit.toUpperCase(java.util.Locale.forLanguageTag("vi")))
                .replace("{tên}", unit)
                .replace("{nơi}", unit.replaceFirst("^(phường|xã|đặc khu) ", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Every state a task can be in, on the list of trusted addresses: done in time, late, extended, refused, silent. */
    private void works(Viewer lead, UUID plan, PlanTask list, List<Agency> communes) {
        var parts = tasks.visibleTo(lead).under(list.id());
        int number = 0;
        for (var part : parts) {
            var officer = Cast.extra(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
            clock.travelTo(LocalDate.of(2026, 4, 24));
            switch (number++ % 10) {
                case 0, 1, 2, 3 -> done(officer, part, LocalDate.of(2026, 10, 20));
                case 4 -> done(officer, part, LocalDate.of(2026, 11, 19));
                case 5, 6 -> begun(officer, part);
                case 7 -> {
                    accepting.accept(officer, part.id(), null).orThrow();
                    clock.travelTo(LocalDate.of(2026, 11, 9));
                    askingExtension
                            .ask(
                                    officer,
                                    part.id(),
                                    "Ba địa chỉ đang sửa chữa, chưa đón người được.",
                                    LocalDate.of(2026, 12, 5))
                            .orThrow();
                }
                case 8 -> accepting.accept(officer, part.id(), null).orThrow();
                default -> {
                    if (number == 10) {
                        refusing.refuse(
                                        officer,
                                        part.id(),
                                        "Địa bàn chưa có địa chỉ tin cậy nào; đề nghị giao việc xây dựng trước.")
                                .orThrow();
                    }
                }
            }
        }
        clock.travelTo(LocalDate.of(2026, 11, 18));
        reminding
                .remind(lead, plan, "Đã quá hạn rà soát danh sách địa chỉ tin cậy.")
                .orThrow();
    }

    private void begun(Viewer officer, PlanTask part) {
        accepting.accept(officer, part.id(), null).orThrow();
        clock.travelTo(LocalDate.of(2026, 8, 5));
        reporting
                .report(
                        officer,
                        part.id(),
                        new Reporting.Entry(Ids.next(), "Đã rà soát hai trên ba địa chỉ.", null, 60, List.of()))
                .orThrow();
    }

    private void done(Viewer officer, PlanTask part, LocalDate day) {
        accepting.accept(officer, part.id(), null).orThrow();
        clock.travelTo(day);
        completing
                .complete(
                        officer,
                        part.id(),
                        new Completing.Done(part.dueOn(), day, "Danh sách đã công khai tại trụ sở."))
                .orThrow();
    }

    private PlanTask task(Viewer viewer, UUID plan, String number) {
        return tasks.visibleTo(viewer).ofPlan(plan).stream()
                .filter(task -> number.equals(task.number()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader missed task " + number));
    }

    private List<Agency> communes() {
        return agencies.below(cast.agency("ubnd.92").id(), LocalDate.of(2026, 4, 20)).stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .toList();
    }
}
