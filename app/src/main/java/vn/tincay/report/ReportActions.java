package vn.tincay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.Text;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.viewer.Viewer;

/** What waits for a person today under reports. The home page shows it. */
@Component
public class ReportActions {

    public enum Kind {
        REPORT_DUE,
        /** Before the own head; a drafter only watches the day. */
        REPORT_WITH_HEAD,
        REPORT_RETURNED,
        REPORT_HANDED_BACK,
        REPORT_TO_SIGN,
        REPORT_TO_RECEIVE,
        EXTENSION_TO_DECIDE
    }

    /**
     * One thing to do.
     *
     * @param title of the form
     * @param from the agency it comes from; for one's own report the agency it goes to
     * @param due null when nothing says by when
     * @param link the page where it is done
     */
    public record Line(
            Kind kind,
            Text title,
            Period period,
            String from,
            @Nullable LocalDate due,
            String link) {

        static Line of(Kind kind, Form form, Report report, String from, @Nullable LocalDate due) {
            return new Line(kind, form.title(), report.period(), from, due, "/reports/" + report.id());
        }

        private boolean isDueBefore(LocalDate day) {
            return due != null && due.isBefore(day);
        }
    }

    /** The groups of the home page. */
    public record Today(List<Line> overdue, List<Line> thisWeek, List<Line> toDecide, List<Line> returned) {

        public static final Today NOTHING = new Today(List.of(), List.of(), List.of(), List.of());

        public Today {
            overdue = List.copyOf(overdue);
            thisWeek = List.copyOf(thisWeek);
            toDecide = List.copyOf(toDecide);
            returned = List.copyOf(returned);
        }
    }

    private final Reports reports;
    private final Forms forms;
    private final DueReports asked;
    private final ReportDecisions decisions;
    private final ReportDeadlines deadlines;

    ReportActions(
            Reports reports, Forms forms, DueReports asked, ReportDecisions decisions, ReportDeadlines deadlines) {
        this.reports = reports;
        this.forms = forms;
        this.asked = asked;
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    public Today of(Viewer viewer, LocalDate today) {
        if (!viewer.role().drafts()) {
            return Today.NOTHING;
        }
        var week = today.plusDays(vn.tincay.plan.PlanActions.WEEK);
        var returned = returned(viewer);
        var due = asked.of(viewer, today).stream()
                .filter(one -> one.report() == null || isDueStill(viewer, one.report()))
                .map(this::due)
                .filter(one -> returned.stream().noneMatch(other -> other.link().equals(one.link())))
                .toList();
        return new Today(
                due.stream().filter(one -> one.isDueBefore(today)).toList(),
                due.stream()
                        .filter(one -> !one.isDueBefore(today) && one.isDueBefore(week.plusDays(1)))
                        .toList(),
                decisions.of(viewer),
                returned);
    }

    /** What waits for the head's signature is theirs to decide, and stands in that group only. */
    private static boolean isDueStill(Viewer viewer, Report report) {
        return !report.state().isSent()
                && report.state() != ReportState.RETURNED
                && !(report.state() == ReportState.PRESENTED && report.allows(ReportStep.SIGN, viewer));
    }

    /** Given back by the receiver, or by the own head before it was signed. */
    private List<Line> returned(Viewer viewer) {
        var visible = reports.visibleTo(viewer);
        var handedBack = visible.handedBack().stream()
                .filter(report -> report.isBy(ReportStep.TAKE_BACK, viewer))
                .toList();
        var lines = new ArrayList<Line>();
        handedBack.forEach(report -> lines.add(line(Kind.REPORT_HANDED_BACK, report, report.agencyName())));
        visible.mine().stream()
                .filter(report -> report.state() == ReportState.RETURNED || report.state() == ReportState.CORRECTING)
                .filter(report -> handedBack.stream().noneMatch(one -> one.id().equals(report.id())))
                .forEach(report -> lines.add(
                        line(Kind.REPORT_RETURNED, report, Objects.requireNonNullElse(report.receiverName(), ""))));
        return lines;
    }

    private Line due(DueReports.One one) {
        var report = one.report();
        boolean withHead = report != null && report.state() == ReportState.PRESENTED;
        return new Line(
                withHead ? Kind.REPORT_WITH_HEAD : Kind.REPORT_DUE,
                forms.require(one.form()).title(),
                one.period(),
                Optional.ofNullable(one.receiverName()).orElse(""),
                one.due(),
                report == null ? "/reports?form=" + one.form() + "&period=" + one.period() : "/reports/" + report.id());
    }

    private Line line(Kind kind, Report report, String from) {
        return Line.of(
                kind,
                forms.require(report.form()),
                report,
                from,
                deadlines.of(report).due());
    }
}
