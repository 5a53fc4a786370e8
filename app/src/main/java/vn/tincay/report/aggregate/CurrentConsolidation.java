package vn.tincay.report.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.report.Report;
import vn.tincay.report.entry.DoubleCountCheck;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Computes the figures that a draft would have if it were signed now, and the live sum of what is stored below. */
@Component
public class CurrentConsolidation {

    private final Forms forms;
    private final Consolidated consolidated;
    private final DoubleCountCheck doubleCounts;
    private final Rollups rollups;
    private final Agencies agencies;
    private final Clock clock;

    CurrentConsolidation(
            Forms forms,
            Consolidated consolidated,
            DoubleCountCheck doubleCounts,
            Rollups rollups,
            Agencies agencies,
            Clock clock) {
        this.forms = forms;
        this.consolidated = consolidated;
        this.doubleCounts = doubleCounts;
        this.rollups = rollups;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The agency's own entries plus the sums of the reports included in the version that the agency works with. */
    public Figures figures(Report report) {
        return consolidated.of(forms.in(report.form(), report.period()), report, report.workingVersion());
    }

    /** The sums from below in the next version, and the open questions about entries that equal them. */
    public SumsBelow sumsBelow(Report report) {
        var form = forms.in(report.form(), report.period());
        return new SumsBelow(doubleCounts.sumsBelow(form, report), doubleCounts.openQuestions(form, report));
    }

    /**
     * @param open the questions at cells whose own entry equals the sum from below, which may therefore be counted
     *     twice
     */
    public record SumsBelow(Figures below, List<Problem> open) {}

    /**
     * The live sum of the figures that the viewer may see; for a central agency, those of the whole country.
     */
    public Figures liveSums(Viewer viewer, Report report) {
        boolean central = agencies.require(viewer.agency()).level() == Agency.Level.CENTRAL;
        var question = new Rollup.Question(
                report.form(),
                List.of(report.period()),
                false,
                central ? Rollup.Grouping.NATION : Rollup.Grouping.PROVINCE,
                null,
                today(),
                Set.of());
        return rollups.ofReports(viewer, question).rows().stream()
                .map(Rollup.Row::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Ui.ZONE).toInstant();
    }
}
