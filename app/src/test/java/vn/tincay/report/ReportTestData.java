package vn.tincay.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.aggregate.Consolidating;
import vn.tincay.report.approval.ApprovingReport;
import vn.tincay.report.approval.CorrectingReport;
import vn.tincay.report.approval.ReceivingReport;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.approval.SubmittingReport;
import vn.tincay.report.approval.WithdrawingReport;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.WritingReporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Reports between the agencies of {@link People}: communes to their province, provinces to the ministry. */
public final class ReportTestData {

    public static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    /**
     * Counts the months given out: all tests of a run share one database, in which an agency has one report a month.
     */
    private static final AtomicInteger MONTHS = new AtomicInteger();

    /** The reason for an incomplete consolidation. */
    public static final String INCOMPLETE_REASON = "Xã còn lại báo cáo sau";

    public final People people;
    public final WritingReporters writing;
    public final EnteringFigures entering;
    public final SubmittingReport submitting;
    final ReceivingReport receiving;
    public final Consolidating consolidating;
    public final ApprovingReport approving;
    final CorrectingReport correcting;
    final WithdrawingReport withdrawing;
    final ReportFingerprint fingerprint;
    final Reports reports;
    public final Forms forms;

    private ReportTestData(ApplicationContext context) {
        people = People.in(context);
        writing = context.getBean(WritingReporters.class);
        entering = context.getBean(EnteringFigures.class);
        submitting = context.getBean(SubmittingReport.class);
        receiving = context.getBean(ReceivingReport.class);
        consolidating = context.getBean(Consolidating.class);
        approving = context.getBean(ApprovingReport.class);
        correcting = context.getBean(CorrectingReport.class);
        withdrawing = context.getBean(WithdrawingReport.class);
        fingerprint = context.getBean(ReportFingerprint.class);
        reports = context.getBean(Reports.class);
        forms = context.getBean(Forms.class);
    }

    public static ReportTestData in(ApplicationContext context) {
        var testData = new ReportTestData(context);
        for (var form : testData.forms.all()) {
            testData.assign(form.code(), Place.COMMUNE_A, Place.PROVINCE);
            testData.assign(form.code(), Place.COMMUNE_B, Place.PROVINCE);
            testData.assign(form.code(), Place.OTHER_COMMUNE, Place.OTHER_PROVINCE);
            testData.assign(form.code(), Place.PROVINCE, Place.MINISTRY);
            testData.assign(form.code(), Place.OTHER_PROVINCE, Place.MINISTRY);
            testData.writing.assign(form.code(), null, List.of(testData.people.agency(Place.MINISTRY)), SINCE);
        }
        return testData;
    }

    private void assign(String form, Place place, Place receiver) {
        writing.assign(form, people.agency(receiver), List.of(people.agency(place)), SINCE);
    }

    /** A month for which no other test has a report; the months from 2015 on belong to tests that name them. */
    public static String freshMonth() {
        return YearMonth.of(2000, 1).plusMonths(MONTHS.getAndIncrement()).toString();
    }

    public Viewer at(Place place, Role role) {
        return people.at(place, role).viewer();
    }

    public Viewer head(Place place) {
        return at(place, Role.HEAD);
    }

    /** Opens the report of this place and enters the figures. */
    public UUID draft(Place place, String form, String period, Map<String, String> typed) {
        var id = entering.open(head(place), form, Period.of(period)).orThrow();
        enterFigures(place, id, typed).orThrow();
        return id;
    }

    public Outcome<Report> enterFigures(Place place, UUID id, Map<String, String> typed) {
        var now = report(place, id);
        var form = forms.in(now.form(), now.period());
        List<CellEntry> entries = new ArrayList<>();
        typed.forEach((cell, text) -> {
            var stored = now.figures().get(form.require(cell).position());
            entries.add(new CellEntry(cell, stored == null ? "" : stored.toString(), text, true));
        });
        return entering.save(head(place), id, entries, "vi");
    }

    /** Enters, signs and sends a monthly table. */
    public UUID sentReport(Place place, String period, Map<String, String> typed) {
        var id = draft(place, "gbv-month", period, typed);
        sign(place, id).orThrow();
        return id;
    }

    /** The fingerprint of a page rendered now. */
    public String fingerprint(Viewer viewer, UUID id, ReportStep step) {
        return fingerprint.current(viewer, id, step);
    }

    /** Signs from a page rendered now; the reason is used only for an incomplete consolidation. */
    public Outcome<Report> sign(Place place, UUID id) {
        var head = head(place);
        return submitting.sign(head, id, StepInput.of(INCOMPLETE_REASON, fingerprint(head, id, ReportStep.SIGN)));
    }

    Outcome<Report> submit(Place place, Role role, UUID id) {
        var officer = at(place, role);
        return submitting.submit(
                officer, id, StepInput.of(INCOMPLETE_REASON, fingerprint(officer, id, ReportStep.SUBMIT)));
    }

    Outcome<Report> withdraw(Place place, Role role, UUID id, String reason) {
        var viewer = at(place, role);
        return withdrawing.withdraw(viewer, id, StepInput.of(reason, fingerprint(viewer, id, ReportStep.TAKE_BACK)));
    }

    public Outcome<Integer> consolidate(Place place, UUID id) {
        var head = head(place);
        return consolidating.consolidate(
                head, id, StepInput.of(INCOMPLETE_REASON, fingerprint(head, id, ReportStep.CONSOLIDATE)));
    }

    public Outcome<Report> accept(Place place, UUID id) {
        var head = head(place);
        return receiving.accept(head, id, StepInput.of("", fingerprint(head, id, ReportStep.RECEIVE)));
    }

    public Outcome<Report> returnReport(Place place, UUID id, ReturnReason... reasons) {
        var head = head(place);
        return receiving.returnReport(head, id, fingerprint(head, id, ReportStep.RETURN), List.of(reasons));
    }

    public Outcome<Integer> approve(Place place, UUID id) {
        var head = head(place);
        return approving.approve(head, id, StepInput.of(INCOMPLETE_REASON, fingerprint(head, id, ReportStep.APPROVE)));
    }

    public Outcome<Integer> correct(Place place, UUID id, String reason) {
        var head = head(place);
        return correcting.open(head, id, StepInput.of(reason, fingerprint(head, id, ReportStep.CORRECT)));
    }

    public Report report(Place place, UUID id) {
        return reports.visibleTo(head(place)).require(id);
    }
}
