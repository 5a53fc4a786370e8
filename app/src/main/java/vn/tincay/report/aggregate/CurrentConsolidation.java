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

/** The figures a draft would have if it were signed now, and the live sum of everything stored below. */
@Component
public class CurrentConsolidation {

    private final Forms forms;
    private final Consolidated consolidated;
    private final DoubleCountCheck own;
    private final Rollups rollups;
    private final Agencies agencies;
    private final Clock clock;

    CurrentConsolidation(
            Forms forms,
            Consolidated consolidated,
            DoubleCountCheck own,
            Rollups rollups,
            Agencies agencies,
            Clock clock) {
        this.forms = forms;
        this.consolidated = consolidated;
        this.own = own;
        this.rollups = rollups;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Own entries plus the versions that the report includes, or would include now. */
    public Figures figures(Report report) {
        return consolidated.of(forms.in(report.form(), report.period()), report, report.current());
    }

    /** The sums from below included in the next version, and the questions about own entries equal to them. */
    public OwnSums own(Report report) {
        var form = forms.in(report.form(), report.period());
        return new OwnSums(own.below(form, report), own.open(form, report));
    }

    /** @param open questions at cells whose own entry equals the sum from below, so that it may have been counted twice */
    public record OwnSums(Figures below, List<Problem> open) {}

    /** The live sum over the unit that the viewer's agency serves. */
    public Figures live(Viewer viewer, Report report) {
        boolean central = agencies.require(viewer.agency()).level() == Agency.Level.CENTRAL;
        var question = new Rollup.Question(
                report.form(),
                List.of(report.period()),
                false,
                central ? Rollup.By.NATION : Rollup.By.PROVINCE,
                null,
                today(),
                Set.of());
        return rollups.of(viewer, question).rows().stream()
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
