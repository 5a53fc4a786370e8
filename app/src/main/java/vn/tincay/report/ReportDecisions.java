package vn.tincay.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ExtendingReport;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** What waits under reports for a person's decision: to sign, to receive, to grant more time. */
@Component
class ReportDecisions {

    private final Reports reports;
    private final Forms forms;
    private final ExtendingReport extending;
    private final ReportDeadlines deadlines;

    ReportDecisions(Reports reports, Forms forms, ExtendingReport extending, ReportDeadlines deadlines) {
        this.reports = reports;
        this.forms = forms;
        this.extending = extending;
        this.deadlines = deadlines;
    }

    List<ReportActions.Line> of(Viewer viewer) {
        var lines = new ArrayList<ReportActions.Line>();
        reports.visibleTo(viewer).mine().stream()
                .filter(report -> report.state() == ReportState.PRESENTED && report.allows(ReportStep.SIGN, viewer))
                .forEach(report -> lines.add(ReportActions.Line.of(
                        ReportActions.Kind.REPORT_TO_SIGN,
                        forms.require(report.form()),
                        report,
                        report.agencyName(),
                        deadlines.of(report).due())));
        reports.visibleTo(viewer)
                .toReceive()
                .forEach(report -> lines.add(ReportActions.Line.of(
                        ReportActions.Kind.REPORT_TO_RECEIVE,
                        forms.require(report.form()),
                        report,
                        report.agencyName(),
                        null)));
        extending.waiting(viewer).forEach(one -> lines.add(extension(one)));
        return lines;
    }

    private ReportActions.Line extension(ExtendingReport.Waiting one) {
        return new ReportActions.Line(
                ReportActions.Kind.EXTENSION_TO_DECIDE,
                forms.require(one.form()).title(),
                one.period(),
                one.agencyName(),
                one.wishedOn(),
                "/reports/" + one.report() + "/extension");
    }
}
