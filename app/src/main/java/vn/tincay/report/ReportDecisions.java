package vn.tincay.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.report.approval.ReportParty;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/** The action items for reports that the viewer must sign, receive, or decide an extension of. */
@Component
@Order(4)
class ReportDecisions implements ActionSource {

    private final Reports reports;
    private final ReportTitles titles;
    private final ReportExtensions extensions;
    private final ReportDeadlines deadlines;

    ReportDecisions(Reports reports, ReportTitles titles, ReportExtensions extensions, ReportDeadlines deadlines) {
        this.reports = reports;
        this.titles = titles;
        this.extensions = extensions;
        this.deadlines = deadlines;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        return Stream.of(signingItems(viewer, lang), receivingItems(viewer, lang), extensionItems(viewer, lang))
                .flatMap(Function.identity())
                .map(ActionItem::withMailableTitle)
                .toList();
    }

    private Stream<ActionItem> signingItems(Viewer viewer, String lang) {
        return !ReportStep.SIGN.isBy(ReportParty.ofOwn(viewer))
                ? Stream.empty()
                : reports.visibleTo(viewer).mine().stream()
                        .filter(report -> report.state() == ReportState.SUBMITTED)
                        .map(report -> item("sign", report, deadlines.of(report).due(), lang));
    }

    private Stream<ActionItem> receivingItems(Viewer viewer, String lang) {
        return !ReportStep.RECEIVE.isBy(ReportParty.ofReceived(viewer))
                ? Stream.empty()
                : reports.visibleTo(viewer).toReceive().stream()
                        .map(report -> item("receive", report, null, lang)
                                .withTogether("/rosters/" + report.form() + "/" + report.period() + "/receipt"));
    }

    private Stream<ActionItem> extensionItems(Viewer viewer, String lang) {
        if (ReportParty.ofReceived(viewer).isEmpty()) {
            return Stream.empty();
        }
        var waiting = extensions.waiting(viewer);
        var dueDays = deadlines.ofReceived(viewer.agency(), waiting);
        return waiting.stream()
                .map(report -> item(
                        "extension", report, dueDays.get(report.id()), "/reports/" + report.id() + "/extension", lang));
    }

    private ActionItem item(String kind, Report report, @Nullable LocalDate due, String lang) {
        return item(kind, report, due, "/reports/" + report.id(), lang);
    }

    private ActionItem item(String kind, Report report, @Nullable LocalDate due, String href, String lang) {
        return new ActionItem(
                ActionItem.Group.TO_DECIDE,
                "report.action." + kind,
                titles.of(report.form(), report.period(), lang),
                report.agencyName(),
                due,
                href);
    }
}
