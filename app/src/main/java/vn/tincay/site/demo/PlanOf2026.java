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
import vn.tincay.plan.task.Deciding;
import vn.tincay.plan.task.DecidingExtension;
import vn.tincay.plan.task.HandingDown;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Pressed;
import vn.tincay.plan.task.Refusing;
import vn.tincay.plan.task.Reminding;
import vn.tincay.plan.task.Reporting;
import vn.tincay.plan.task.TaskSeen;

/** The plan of this year: read, signed, numbered, handed down to every commune, answered by some of them. */
@Component
@ConditionalOnProperty("tincay.demo")
class PlanOf2026 {

    private static final String PUBLISHED = "Danh sách đã công khai tại trụ sở.";

    private final Cast cast;
    private final Papers papers;
    private final Submitting submitting;
    private final Issuing issuing;
    private final PlanTasks tasks;
    private final HandingDown handingDown;
    private final Accepting accepting;
    private final AskingExtension askingExtension;
    private final DecidingExtension decidingExtension;
    private final Refusing refusing;
    private final Reporting reporting;
    private final Completing completing;
    private final Deciding deciding;
    private final TaskSeen seen;
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
            DecidingExtension decidingExtension,
            Refusing refusing,
            Reporting reporting,
            Completing completing,
            Deciding deciding,
            TaskSeen seen,
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
        this.decidingExtension = decidingExtension;
        this.refusing = refusing;
        this.reporting = reporting;
        this.completing = completing;
        this.deciding = deciding;
        this.seen = seen;
        this.reminding = reminding;
        this.agencies = agencies;
        this.clock = clock;
    }

    void enter() {
        var lead = cast.viewer("ct.noivu");
        clock.travelTo(LocalDate.of(2026, 4, 10));
        var plan =
                papers.draft(lead, cast.agency("ubnd.92").id(), Papers.bytes("can-tho-2026.txt"), "can-tho-2026.txt");
        submitting.submit(lead, plan, papers.shown(lead, plan)).orThrow();
        clock.travelTo(LocalDate.of(2026, 4, 15));
        var head = cast.viewer("ct.chutich");
        issuing.sign(head, plan, papers.shown(head, plan)).orThrow();
        var clerk = cast.viewer("ct.vanthu");
        var number = new Issuing.Wish("901/KH-UBND", LocalDate.of(2026, 4, 15), null);
        issuing.issue(clerk, plan, number, papers.shown(clerk, plan)).orThrow();
        var communes = communes();
        clock.travelTo(LocalDate.of(2026, 4, 20));
        var list = task(lead, plan, "III.3");
        hand(lead, list, communes, LocalDate.of(2026, 11, 16));
        hand(lead, task(lead, plan, "III.2"), communes, LocalDate.of(2026, 12, 10));
        var training = task(lead, plan, "III.4");
        hand(lead, training, communes.subList(0, 12), LocalDate.of(2026, 9, 15));
        answers(communes);
        trains(lead, training);
        works(lead, plan, list);
    }

    private void hand(Viewer lead, PlanTask task, List<Agency> to, LocalDate due) {
        var ids = to.stream().map(Agency::id).toList();
        handingDown
                .handDown(lead, task.id(), new HandingDown.Order(ids, due, "Đề nghị thực hiện đúng thời hạn.", null))
                .orThrow();
    }

    /** Some communes issue their own plan, one is still drafting, the rest have not answered. */
    private void answers(List<Agency> communes) {
        for (int number = 0; number < 38; number++) {
            var commune = communes.get(number);
            var head = Cast.extra(commune, Role.HEAD);
            var day = LocalDate.of(2026, 4, 22).plusDays(number * 5 % 9);
            var sign = 12 + number * 17 % 61 + "/KH-UBND";
            clock.travelTo(day);
            var draft = papers.draft(head, commune.id(), paper(commune, sign, day), "ke-hoach.txt");
            submitting.submit(head, draft, papers.shown(head, draft)).orThrow();
            issuing.issue(head, draft, new Issuing.Wish(sign, day, null), papers.shown(head, draft))
                    .orThrow();
        }
        clock.travelTo(LocalDate.of(2026, 11, 12));
        papers.leaveOnDesk(cast.viewer("ct.noivu"), "can-tho-2024.md");
    }

    private static byte[] paper(Agency commune, String sign, LocalDate day) {
        var text = new String(Papers.bytes("xa-2026.txt"), StandardCharsets.UTF_8);
        var unit = commune.name().replace("Ủy ban nhân dân ", "");
        return text.replace("{TÊN}", unit.toUpperCase(java.util.Locale.forLanguageTag("vi")))
                .replace("{tên}", unit)
                .replace("{số}", sign)
                .replace(
                        "{ngày}",
                        String.format(
                                "ngày %02d tháng %d năm %d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .replace("{nơi}", unit.replaceFirst("^(phường|xã|đặc khu) ", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Every state a task can be in, on the list of trusted addresses: done in time, late, extended, refused, silent. */
    private void works(Viewer lead, UUID plan, PlanTask list) {
        var parts = tasks.visibleTo(lead).under(list.id());
        int number = 0;
        for (var part : parts) {
            var officer = Cast.extra(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
            clock.travelTo(LocalDate.of(2026, 4, 24));
            switch (number++ % 10) {
                case 0, 1, 2, 3 -> done(lead, officer, part, LocalDate.of(2026, 10, 20), PUBLISHED, number < 90);
                case 4 -> done(lead, officer, part, LocalDate.of(2026, 11, 19), PUBLISHED, true);
                case 5, 6 -> begun(officer, part);
                case 7 -> needsTime(lead, officer, part, number < 80);
                case 8 ->
                    accepting.accept(officer, part.id(), pressed(part, "")).orThrow();
                default -> {
                    if (number == 10) {
                        refusing.refuse(
                                        officer,
                                        part.id(),
                                        pressed(
                                                part,
                                                "Địa bàn chưa có địa chỉ tin cậy nào; đề nghị giao việc xây dựng trước."))
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

    /** The training of the autumn: done by most, late by some, still at work in two wards. */
    private void trains(Viewer lead, PlanTask training) {
        int number = 0;
        for (var part : tasks.visibleTo(lead).under(training.id())) {
            var officer = Cast.extra(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
            clock.travelTo(LocalDate.of(2026, 5, 4));
            if (number % 6 == 5) {
                accepting.accept(officer, part.id(), pressed(part, "")).orThrow();
            } else {
                done(
                        lead,
                        officer,
                        part,
                        LocalDate.of(2026, 9, number % 6 == 4 ? 24 : 11),
                        "Đã tập huấn một lớp, 42 người dự.",
                        true);
            }
            number++;
        }
    }

    private void needsTime(Viewer lead, Viewer officer, PlanTask part, boolean answered) {
        accepting.accept(officer, part.id(), pressed(part, "")).orThrow();
        clock.travelTo(LocalDate.of(2026, 11, 9));
        var wished = LocalDate.of(2026, 11, 28);
        askingExtension
                .ask(officer, part.id(), pressed(part, "Ba địa chỉ đang sửa chữa, chưa đón người được."), wished)
                .orThrow();
        if (answered) {
            clock.travelTo(LocalDate.of(2026, 11, 11));
            decidingExtension
                    .decide(
                            lead,
                            part.id(),
                            new DecidingExtension.Decision(true, wished, "Đồng ý."),
                            seen.now(part.id()))
                    .orThrow();
        }
    }

    private void begun(Viewer officer, PlanTask part) {
        accepting.accept(officer, part.id(), pressed(part, "")).orThrow();
        clock.travelTo(LocalDate.of(2026, 8, 5));
        reporting
                .report(
                        officer,
                        part.id(),
                        new Reporting.Entry(Ids.next(), "Đã rà soát hai trên ba địa chỉ.", null, 60, List.of()))
                .orThrow();
    }

    private void done(Viewer lead, Viewer officer, PlanTask part, LocalDate day, String words, boolean confirmed) {
        accepting.accept(officer, part.id(), pressed(part, "")).orThrow();
        clock.travelTo(day);
        completing
                .complete(officer, part.id(), new Completing.Done(part.dueOn(), day, words), seen.now(part.id()))
                .orThrow();
        if (confirmed) {
            deciding.confirm(lead, part.id(), pressed(part, "")).orThrow();
        }
    }

    private Pressed pressed(PlanTask part, String words) {
        return new Pressed(words, seen.now(part.id()));
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
