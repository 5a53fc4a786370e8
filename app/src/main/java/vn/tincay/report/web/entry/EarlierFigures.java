package vn.tincay.report.web.entry;

import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.CurrentConsolidation;
import vn.tincay.report.form.Figures;
import vn.tincay.report.past.PastFigures;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/**
 * Finds the figures of the previous period: those of the agency's report, else unsigned ones from a spreadsheet.
 */
@Component
class EarlierFigures {

    /**
     * @param own the agency's own entries
     * @param total with the sums from below
     * @param mark what is written behind each figure; empty for those of a report
     */
    record Earlier(Figures own, Figures total, String mark) {

        static final Earlier NONE = new Earlier(Figures.NONE, Figures.NONE, "");

        boolean exists() {
            return !own.isEmpty() || !total.isEmpty();
        }
    }

    private final Reports reports;
    private final CurrentConsolidation currentConsolidation;
    private final PastFigures pastFigures;
    private final RequestLanguage language;

    EarlierFigures(
            Reports reports,
            CurrentConsolidation currentConsolidation,
            PastFigures pastFigures,
            RequestLanguage language) {
        this.reports = reports;
        this.currentConsolidation = currentConsolidation;
        this.pastFigures = pastFigures;
        this.language = language;
    }

    Earlier of(Viewer viewer, Report report) {
        var period = report.period().previous();
        return reports.visibleTo(viewer)
                .findOwn(report.form(), period)
                .map(earlier -> new Earlier(earlier.figures(), currentConsolidation.figures(earlier), ""))
                .or(() -> pastFigures
                        .ofOwn(viewer, report.form(), period)
                        .map(taken -> new Earlier(
                                taken.whole() ? Figures.NONE : taken.figures(),
                                taken.figures(),
                                language.say("report.past.mark"))))
                .orElse(Earlier.NONE);
    }
}
