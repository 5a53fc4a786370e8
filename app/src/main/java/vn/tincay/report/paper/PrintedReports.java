package vn.tincay.report.paper;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.form.Forms;
import vn.tincay.report.version.ReportVersion;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.viewer.Viewer;

/**
 * Finds what a viewer may print: signed versions of the agency's reports and of reports below, and the agency's
 * unsigned drafts.
 */
@Component
class PrintedReports {

    private final Reports reports;
    private final ReportVersions versions;
    private final Forms forms;
    private final Consolidated consolidated;
    private final ConsolidationBases bases;

    PrintedReports(
            Reports reports,
            ReportVersions versions,
            Forms forms,
            Consolidated consolidated,
            ConsolidationBases bases) {
        this.reports = reports;
        this.versions = versions;
        this.forms = forms;
        this.consolidated = consolidated;
        this.bases = bases;
    }

    Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        /**
         * @param version the version to print; null for the newest signed one, or the draft of the viewer's agency when
         *     there is none
         */
        PrintedReport require(UUID id, @Nullable Integer version) {
            var report = reports.visibleTo(viewer).require(id);
            int wanted = version == null ? report.version() : version;
            if (wanted > 0) {
                return signed(report, versions.require(report, wanted));
            }
            if (!report.isOf(viewer.agency())) {
                throw new NotFound();
            }
            return draft(report);
        }
    }

    private PrintedReport signed(Report report, ReportVersion version) {
        var form = forms.version(report.form(), version.formVersion());
        return new PrintedReport(
                report,
                form,
                version,
                form.values(version.figures()),
                version.narratives(),
                bases.signed(report, version.version()).orElse(null));
    }

    private PrintedReport draft(Report report) {
        var form = forms.in(report.form(), report.period());
        var figures = consolidated.of(form, report, report.nextVersion());
        return new PrintedReport(
                report,
                form,
                null,
                form.values(figures),
                versions.narratives(report),
                Optional.of(bases.of(report))
                        .filter(ConsolidationBasis::hasDueReports)
                        .orElse(null));
    }
}
