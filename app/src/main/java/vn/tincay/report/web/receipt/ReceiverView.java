package vn.tincay.report.web.receipt;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.plan.target.Target;
import vn.tincay.report.Report;
import vn.tincay.report.measure.CellTargets;
import vn.tincay.report.receipt.ReceiptQueue;
import vn.tincay.report.receipt.SignedFigures;
import vn.tincay.report.web.FormOnPaperMaker;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.entry.ReportPage;
import vn.tincay.viewer.Viewer;

/**
 * Builds what the page of a report shows only to its receiver: figures and targets to compare, unusual figures, other
 * waiting reports.
 */
@Component
public class ReceiverView {

    private final SignedFigures signedFigures;
    private final ReceiptQueue queue;
    private final CellTargets targets;
    private final UnusualWords words;
    private final RequestLanguage language;

    ReceiverView(
            SignedFigures signedFigures,
            ReceiptQueue queue,
            CellTargets targets,
            UnusualWords words,
            RequestLanguage language) {
        this.signedFigures = signedFigures;
        this.queue = queue;
        this.targets = targets;
        this.words = words;
        this.language = language;
    }

    /** For the receiver, adds the figures of the previous period, the targets, and a note at each unusual figure. */
    public void compare(Viewer viewer, Report report, FormOnPaperMaker maker) {
        if (!report.isSentTo(viewer.agency())) {
            return;
        }
        var figures = signedFigures.unusual(viewer, report.form(), report.period());
        var before = figures.earlier(report.agency());
        Map<String, String> notes = figures.of(report.agency()).stream()
                .collect(Collectors.toMap(figure -> figure.cell().code(), words::atCell));
        var targetByCell = targets.of(viewer, report);
        maker.before(before == null ? Map.of() : before.values())
                .markBefore(before == null || before.signed() ? "" : language.say("report.past.mark"))
                .notes(notes::get)
                .targets(cell -> inWords(targetByCell.get(cell)));
    }

    private @Nullable String inWords(@Nullable Target target) {
        return target == null
                ? null
                : target.year() == null
                        ? language.say("report.receipt.target", target.goal())
                        : language.say("report.receipt.target-of", String.valueOf(target.year()), target.goal());
    }

    public ReportPage.@Nullable Queue queue(Viewer viewer, Report report) {
        if (!report.isSentTo(viewer.agency())) {
            return null;
        }
        var neighbours = queue.neighbours(viewer, report);
        return neighbours.left() == 0
                ? null
                : new ReportPage.Queue(
                        neighbours.previous() == null ? null : "/reports/" + neighbours.previous(),
                        neighbours.next() == null ? null : "/reports/" + neighbours.next(),
                        neighbours.left(),
                        "/rosters/" + report.form() + "/" + report.period() + "/receipt");
    }
}
