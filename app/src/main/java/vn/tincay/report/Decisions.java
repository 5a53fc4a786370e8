package vn.tincay.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;

/** What waits under reports for a person's decision: to sign, to receive, to grant more time. */
@Component
class Decisions {

    private final Reports reports;
    private final Forms forms;
    private final Extending extending;
    private final Deadlines deadlines;

    Decisions(Reports reports, Forms forms, Extending extending, Deadlines deadlines) {
        this.reports = reports;
        this.forms = forms;
        this.extending = extending;
        this.deadlines = deadlines;
    }

    List<Workload.Line> of(Viewer viewer) {
        var lines = new ArrayList<Workload.Line>();
        reports.visibleTo(viewer).mine().stream()
                .filter(report -> report.state() == State.PRESENTED && report.allows(ReportStep.SIGN, viewer))
                .forEach(report -> lines.add(Workload.Line.of(
                        Workload.Kind.REPORT_TO_SIGN,
                        forms.require(report.form()),
                        report,
                        report.agencyName(),
                        deadlines.of(report).due())));
        reports.visibleTo(viewer)
                .toReceive()
                .forEach(report -> lines.add(Workload.Line.of(
                        Workload.Kind.REPORT_TO_RECEIVE,
                        forms.require(report.form()),
                        report,
                        report.agencyName(),
                        null)));
        extending.waiting(viewer).forEach(one -> lines.add(extension(one)));
        return lines;
    }

    private Workload.Line extension(Extending.Waiting one) {
        return new Workload.Line(
                Workload.Kind.EXTENSION_TO_DECIDE,
                forms.require(one.form()).title(),
                one.period(),
                one.agencyName(),
                one.wishedOn(),
                "/reports/" + one.report() + "/extension");
    }
}
