package vn.tincay.site.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agency;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.aggregate.Consolidating;
import vn.tincay.report.approval.ApprovingReport;
import vn.tincay.report.approval.ReceivingReport;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.approval.SubmittingReport;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.entry.WritingNarratives;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.site.demo.figures.DemoFigures;
import vn.tincay.site.demo.figures.Narratives;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The steps of one report, taken with the use cases of an officer and a head. */
@Component
@ConditionalOnProperty("tincay.demo")
class DemoReportSteps {

    /** The reason for incomplete consolidations; ignored for complete ones. */
    private static final String INCOMPLETE =
            "Đã đến hạn gửi cấp trên; báo cáo đến sau được bổ sung bằng bản điều chỉnh.";

    private final Forms forms;
    private final EnteringFigures entering;
    private final WritingNarratives writingNarratives;
    private final SubmittingReport submitting;
    private final ReceivingReport receiving;
    private final Consolidating consolidating;
    private final ApprovingReport approving;
    private final ReportFingerprint fingerprint;
    private final DemoProgress progress;

    DemoReportSteps(
            Forms forms,
            EnteringFigures entering,
            WritingNarratives writingNarratives,
            SubmittingReport submitting,
            ReceivingReport receiving,
            Consolidating consolidating,
            ApprovingReport approving,
            ReportFingerprint fingerprint,
            DemoProgress progress) {
        this.forms = forms;
        this.entering = entering;
        this.writingNarratives = writingNarratives;
        this.submitting = submitting;
        this.receiving = receiving;
        this.consolidating = consolidating;
        this.approving = approving;
        this.fingerprint = fingerprint;
        this.progress = progress;
    }

    /** Creates a draft with all figures and narratives; returns its id. */
    UUID createDraft(Agency agency, String form, String period) {
        return createDraft(agency, Role.COMMUNE_OFFICER, form, period, 1);
    }

    private UUID createDraft(Agency agency, Role role, String form, String period, int communes) {
        var officer = DemoPeople.withoutAccount(agency, role);
        var id = entering.open(officer, form, Period.of(period)).orThrow();
        var definition = forms.in(form, Period.of(period));
        progress.countReport();
        fill(officer, id, definition, (agency.code() + period).hashCode(), communes);
        return id;
    }

    /** Creates a report signed by the head; returns its id. */
    UUID createSent(Agency agency, String form, String period) {
        var id = createDraft(agency, form, period);
        submit(agency, Role.COMMUNE_OFFICER, id);
        return id;
    }

    /**
     * Creates a signed report of a province. Its communes have no reports in the demonstration, so its figures
     * include theirs.
     */
    UUID createSentByProvince(Agency agency, String form, String period, int communes) {
        var id = createDraft(agency, Role.PROVINCE_LEAD, form, period, communes);
        submit(agency, Role.PROVINCE_LEAD, id);
        return id;
    }

    private void submit(Agency agency, Role role, UUID report) {
        submit(DemoPeople.withoutAccount(agency, role), DemoPeople.withoutAccount(agency, Role.HEAD), report);
    }

    private void submit(Viewer officer, Viewer head, UUID report) {
        submitting
                .submit(officer, report, stepInput(officer, report, ReportStep.SUBMIT))
                .orThrow();
        submitting
                .sign(head, report, StepInput.of("", fingerprint.current(head, report, ReportStep.SIGN)))
                .orThrow();
    }

    void accept(Viewer receiver, UUID report) {
        receiving
                .accept(receiver, report, stepInput(receiver, report, ReportStep.RECEIVE))
                .orThrow();
    }

    void returnReport(Viewer receiver, UUID report, ReturnReason reason) {
        receiving
                .returnReport(
                        receiver, report, fingerprint.current(receiver, report, ReportStep.RETURN), List.of(reason))
                .orThrow();
    }

    void approve(Viewer head, UUID report) {
        approving
                .approve(head, report, stepInput(head, report, ReportStep.APPROVE))
                .orThrow();
    }

    /** Creates a consolidated report with narratives, signed by the head; returns its id. */
    UUID createConsolidated(Viewer officer, Viewer head, String form, String period) {
        var id = entering.open(officer, form, Period.of(period)).orThrow();
        consolidating
                .consolidate(officer, id, stepInput(officer, id, ReportStep.CONSOLIDATE))
                .orThrow();
        write(officer, id, forms.in(form, Period.of(period)), part -> Narratives.of(part, false, Map.of(), 0));
        submit(officer, head, id);
        return id;
    }

    private StepInput stepInput(Viewer viewer, UUID report, ReportStep step) {
        return StepInput.of(INCOMPLETE, fingerprint.current(viewer, report, step));
    }

    private void fill(Viewer officer, UUID id, Form form, long seed, int communes) {
        var figures = DemoFigures.of(form, seed, communes);
        var entries = figures.entrySet().stream()
                .map(figure ->
                        new CellEntry(figure.getKey(), "", figure.getValue().toString()))
                .toList();
        entering.save(officer, id, entries, "vi").orThrow();
        write(officer, id, form, part -> Narratives.of(part, communes == 1, figures, seed));
    }

    private void write(Viewer officer, UUID id, Form form, UnaryOperator<String> words) {
        form.narratives().stream()
                .filter(part -> part.required())
                .forEach(part -> writingNarratives
                        .write(officer, id, part.code(), "", words.apply(part.code()))
                        .orThrow());
    }
}
