package vn.tincay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.report.approval.ReportParty;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;
import vn.tincay.viewer.source.ActionSource;

/**
 * The action items for reports that the viewer's agency must write: due, returned by the receiver, opened for
 * correction, or handed back by the head.
 */
@Component
@Order(3)
class ReportActions implements ActionSource {

    private final Reports reports;
    private final ReportTitles titles;
    private final DueReports dues;
    private final ReportDeadlines deadlines;

    ReportActions(Reports reports, ReportTitles titles, DueReports dues, ReportDeadlines deadlines) {
        this.reports = reports;
        this.titles = titles;
        this.dues = dues;
        this.deadlines = deadlines;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        if (!ReportStep.SUBMIT.isBy(ReportParty.ofOwn(viewer))) {
            return List.of();
        }
        return Stream.concat(returnedItems(viewer, lang).stream(), dueItems(viewer, today, lang))
                .map(ActionItem::withMailableTitle)
                .toList();
    }

    /**
     * The items of reports that were returned by the receiver, opened for correction, or handed back unsigned by the
     * agency's own head.
     */
    private List<ActionItem> returnedItems(Viewer viewer, String lang) {
        var visible = reports.visibleTo(viewer);
        var handedBack = visible.handedBack().stream()
                .filter(report -> report.roleAllows(ReportStep.TAKE_BACK, viewer))
                .toList();
        var items = new ArrayList<ActionItem>();
        handedBack.forEach(report -> items.add(returnedItem("handed-back", report, report.agencyName(), lang)));
        visible.mine().stream()
                .filter(report -> report.state() == ReportState.RETURNED || report.state() == ReportState.CORRECTING)
                .filter(report -> handedBack.stream().noneMatch(one -> one.id().equals(report.id())))
                .forEach(report -> items.add(
                        returnedItem("returned", report, Objects.requireNonNullElse(report.receiverName(), ""), lang)));
        return items;
    }

    private ActionItem returnedItem(String kind, Report report, String from, String lang) {
        return new ActionItem(
                Group.RETURNED,
                "report.action." + kind,
                titles.of(report.form(), report.period(), lang),
                from,
                deadlines.of(report).due(),
                "/reports/" + report.id());
    }

    private Stream<ActionItem> dueItems(Viewer viewer, LocalDate today, String lang) {
        return dues.of(viewer, today).stream()
                .filter(dueReport -> !dueReport.due().isAfter(today.plusDays(ActionItem.WEEK)))
                .filter(dueReport -> dueReport.report() == null || isStillDue(viewer, dueReport.report()))
                .map(dueReport -> dueItem(dueReport, today, lang));
    }

    /**
     * Whether the report belongs among the due ones. Returned reports have items of their own, and a report that waits
     * for the viewer's signature is among the viewer's decisions.
     */
    private static boolean isStillDue(Viewer viewer, Report report) {
        return !report.state().isSent()
                && report.state() != ReportState.RETURNED
                && !(report.state() == ReportState.SUBMITTED && report.allows(ReportStep.SIGN, viewer));
    }

    /** The item of a due report. For a report submitted to the head it says that the report waits for the head. */
    private ActionItem dueItem(DueReports.DueReport dueReport, LocalDate today, String lang) {
        var report = dueReport.report();
        boolean withHead = report != null && report.state() == ReportState.SUBMITTED;
        return new ActionItem(
                Group.ofDue(dueReport.due(), today),
                withHead ? "report.action.with-head" : "report.action.due",
                titles.of(dueReport.form(), dueReport.period(), lang),
                Optional.ofNullable(dueReport.receiverName()).orElse(""),
                dueReport.due(),
                report == null
                        ? "/reports?form=" + dueReport.form() + "&period=" + dueReport.period()
                        : "/reports/" + report.id());
    }
}
