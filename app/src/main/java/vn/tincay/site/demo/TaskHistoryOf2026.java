package vn.tincay.site.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.RefusingTask;
import vn.tincay.plan.task.progress.CompletingTask;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.remark.RemarkingTask;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** What communes did with the tasks of the 2026 plan. */
@Component
@ConditionalOnProperty("tincay.demo")
class TaskHistoryOf2026 {

    private static final String PUBLISHED = "Danh sách đã công khai tại trụ sở.";

    private final PlanTasks tasks;
    private final AcceptingTask accepting;
    private final ExtendingTask extending;
    private final RefusingTask refusing;
    private final ReportingProgress reporting;
    private final CompletingTask completing;
    private final DecidingCompletion deciding;
    private final TaskFingerprint fingerprints;
    private final RemindingTasks reminding;
    private final RemarkingTask remarking;
    private final Agencies agencies;
    private final DemoClock clock;

    TaskHistoryOf2026(
            PlanTasks tasks,
            AcceptingTask accepting,
            ExtendingTask extending,
            RefusingTask refusing,
            ReportingProgress reporting,
            CompletingTask completing,
            DecidingCompletion deciding,
            TaskFingerprint fingerprints,
            RemindingTasks reminding,
            RemarkingTask remarking,
            Agencies agencies,
            DemoClock clock) {
        this.tasks = tasks;
        this.accepting = accepting;
        this.extending = extending;
        this.deciding = deciding;
        this.refusing = refusing;
        this.reporting = reporting;
        this.completing = completing;
        this.fingerprints = fingerprints;
        this.reminding = reminding;
        this.remarking = remarking;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Brings the tasks about trusted addresses into different states: done in time or late, in progress, extended,
     * accepted, refused, unanswered.
     */
    void playAddressTasks(Viewer lead, UUID plan, PlanTask list) {
        var parts = tasks.visibleTo(lead).directlyBelow(list.id());
        int number = 0;
        for (var part : parts) {
            var officer = DemoPeople.withoutAccount(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
            clock.setDay(LocalDate.of(2026, 4, 24));
            switch (number++ % 10) {
                case 0, 1, 2, 3 -> complete(lead, officer, part, LocalDate.of(2026, 10, 20), PUBLISHED, number < 90);
                case 4 -> complete(lead, officer, part, LocalDate.of(2026, 11, 19), PUBLISHED, true);
                case 5, 6 -> begin(officer, part);
                case 7 -> askForExtension(lead, officer, part, number < 80);
                case 8 ->
                    accepting.accept(officer, part.id(), stepInput(part, "")).orThrow();
                default -> {
                    if (number == 10) {
                        refusing.refuse(
                                        officer,
                                        part.id(),
                                        stepInput(
                                                part,
                                                "Địa bàn chưa có địa chỉ tin cậy nào; đề nghị giao việc xây dựng trước."))
                                .orThrow();
                    }
                }
            }
        }
        talkAbout(lead, parts.get(5));
        clock.setDay(LocalDate.of(2026, 11, 18));
        reminding
                .remind(
                        lead,
                        plan,
                        parts.stream().map(PlanTask::id).toList(),
                        "Đã quá hạn rà soát danh sách địa chỉ tin cậy.")
                .orThrow();
    }

    private void talkAbout(Viewer lead, PlanTask part) {
        var officer = DemoPeople.withoutAccount(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
        clock.setDay(LocalDate.of(2026, 11, 10));
        remarking
                .remark(lead, part.id(), Ids.next(), "Đề nghị ghi thêm giờ tiếp nhận ban đêm của từng địa chỉ.")
                .orThrow();
        clock.setDay(LocalDate.of(2026, 11, 11));
        remarking
                .remark(officer, part.id(), Ids.next(), "Đã rõ, sẽ bổ sung trong danh sách gửi ngày 16/11.")
                .orThrow();
    }

    /** The training in autumn: done by most, late by some, still in progress in two wards. */
    void playTrainingTasks(Viewer lead, PlanTask training) {
        int number = 0;
        for (var part : tasks.visibleTo(lead).directlyBelow(training.id())) {
            var officer = DemoPeople.withoutAccount(agencies.require(part.agency()), Role.COMMUNE_OFFICER);
            clock.setDay(LocalDate.of(2026, 5, 4));
            if (number % 6 == 5) {
                accepting.accept(officer, part.id(), stepInput(part, "")).orThrow();
            } else {
                complete(
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

    private void askForExtension(Viewer lead, Viewer officer, PlanTask part, boolean answered) {
        accepting.accept(officer, part.id(), stepInput(part, "")).orThrow();
        clock.setDay(LocalDate.of(2026, 11, 9));
        var requestedDay = LocalDate.of(2026, 11, 28);
        extending
                .ask(
                        officer,
                        part.id(),
                        stepInput(part, "Ba địa chỉ đang sửa chữa, chưa đón người được."),
                        requestedDay)
                .orThrow();
        if (answered) {
            clock.setDay(LocalDate.of(2026, 11, 11));
            extending
                    .decide(
                            lead,
                            part.id(),
                            new ExtensionDecision(true, requestedDay, "Đồng ý."),
                            fingerprints.current(part))
                    .orThrow();
        }
    }

    private void begin(Viewer officer, PlanTask part) {
        accepting.accept(officer, part.id(), stepInput(part, "")).orThrow();
        clock.setDay(LocalDate.of(2026, 8, 5));
        reporting
                .report(
                        officer,
                        part.id(),
                        new ReportingProgress.Entry(Ids.next(), "Đã rà soát hai trên ba địa chỉ.", null, 60, List.of()))
                .orThrow();
    }

    private void complete(Viewer lead, Viewer officer, PlanTask part, LocalDate day, String words, boolean confirmed) {
        accepting.accept(officer, part.id(), stepInput(part, "")).orThrow();
        clock.setDay(day);
        completing
                .complete(
                        officer,
                        part.id(),
                        new CompletingTask.CompletionInput(part.dueOn(), day, words),
                        fingerprints.current(part))
                .orThrow();
        if (confirmed) {
            deciding.confirm(lead, part.id(), stepInput(part, "")).orThrow();
        }
    }

    private StepInput stepInput(PlanTask part, String words) {
        return StepInput.of(words, fingerprints.current(part));
    }
}
