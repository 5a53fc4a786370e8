package vn.tincay.report.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.extension.ExtensionDecision;
import vn.tincay.base.extension.ExtensionRequest;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.viewer.Viewer;

/** Extends the due day of one report: the reporter requests it with a reason, the receiver grants or refuses it. */
@Component
@Transactional
public class ExtendingReport {

    /**
     * The limit of an extension in years from today. No form has a longer period, so a later day would cancel the
     * report rather than extend it. No law sets a limit.
     */
    private static final int MAX_YEARS = 1;

    private final ReportGate gate;
    private final Reports reports;
    private final ReportExtensions extensions;
    private final ReportDeadlines deadlines;
    private final ReportNotices notices;
    private final Clock clock;

    ExtendingReport(
            ReportGate gate,
            Reports reports,
            ReportExtensions extensions,
            ReportDeadlines deadlines,
            ReportNotices notices,
            Clock clock) {
        this.gate = gate;
        this.reports = reports;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param stepInput with the reason
     * @param requestedDay null when the typed text is not a date
     */
    public Outcome<Report> ask(Viewer viewer, UUID id, StepInput stepInput, @Nullable LocalDate requestedDay) {
        var request = new ExtensionRequest(requestedDay, stepInput.words());
        var locked = reports.visibleTo(viewer).lockOwn(id);
        if (locked.roleAllows(ReportStep.EXTEND, viewer) && extensions.isRepeated(locked, request)) {
            return Outcome.done(locked);
        }
        return gate.take(
                viewer,
                id,
                ReportStep.EXTEND,
                stepInput,
                report -> request.problems(LocalDate.now(clock), due(report), this::tooLateProblem),
                report -> ask(viewer, report, request));
    }

    private Report ask(Viewer viewer, Report report, ExtensionRequest request) {
        extensions.ask(report, due(report), request, viewer.person(), viewer.name());
        return report;
    }

    /** Decides, as the receiver, on the request that the page showed. */
    public Outcome<Report> decide(Viewer viewer, UUID id, ExtensionDecision decision, @Nullable String fingerprint) {
        var locked = reports.visibleTo(viewer).lockOwnOrOwed(id);
        if (!locked.roleAllows(ReportStep.DECIDE_EXTENSION, viewer)) {
            return Outcome.refused(Problem.of("report.receipt.not-receiver"));
        }
        var extension = extensions.open(locked);
        if (extension.isEmpty()) {
            return extensions.decidedAlready(locked, decision, viewer.person());
        }
        return gate.take(
                viewer,
                id,
                ReportStep.DECIDE_EXTENSION,
                StepInput.of(decision.answer(), fingerprint),
                report -> decision.problems(LocalDate.now(clock), due(report), this::tooLateProblem),
                report -> decide(viewer, report, extension.get(), decision));
    }

    /** The day that the open request asks for; empty without a request, and when that day can no longer be granted. */
    public Optional<LocalDate> grantable(Report report) {
        return extensions
                .open(report)
                .flatMap(extension -> ExtensionDecision.grantable(
                        extension, LocalDate.now(clock), due(report), this::tooLateProblem));
    }

    private Report decide(Viewer viewer, Report report, Extension extension, ExtensionDecision decision) {
        extensions.decide(extension, decision, viewer.person(), viewer.name());
        notices.extensionDecided(viewer, report, decision.isGrant());
        return report;
    }

    private LocalDate due(Report report) {
        return deadlines.of(report).due();
    }

    private Optional<Problem> tooLateProblem(String field, LocalDate day) {
        return day.isAfter(LocalDate.now(clock).plusYears(MAX_YEARS))
                ? Optional.of(Problem.at(field, "report.extension.too-late"))
                : Optional.empty();
    }
}
