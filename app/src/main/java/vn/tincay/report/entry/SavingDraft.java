package vn.tincay.report.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.Reports;
import vn.tincay.viewer.Viewer;

/**
 * Saves a report's page while somebody types: figures and narratives in one transaction, so that storing one part does
 * not make the page outdated for the other.
 */
@Component
@Transactional
public class SavingDraft {

    /**
     * @param problems the input that could not be stored
     * @param fingerprint the new fingerprint of the page; null when the report had changed after the page was made, so
     *     that the page's next step is refused
     * @param below the new fingerprint for consolidating; null like {@code fingerprint}
     */
    public record SaveResult(
            List<Problem> problems,
            @Nullable Fingerprint fingerprint,
            @Nullable Fingerprint below) {}

    private final Reports reports;
    private final EnteringFigures entering;
    private final WritingNarratives narratives;
    private final ReportFingerprint fingerprints;

    SavingDraft(
            Reports reports, EnteringFigures entering, WritingNarratives narratives, ReportFingerprint fingerprints) {
        this.reports = reports;
        this.entering = entering;
        this.narratives = narratives;
        this.fingerprints = fingerprints;
    }

    public SaveResult save(Viewer viewer, UUID id, ReportInput written) {
        var before = reports.visibleTo(viewer).lockOwn(id);
        boolean whole = fingerprints.of(before).matches(written.fingerprint());
        var problems = new ArrayList<>(entering.saveValid(viewer, id, written.entries(), written.language()));
        for (var entry : written.narratives()) {
            if (narratives.write(viewer, id, entry.narrative(), entry.was(), entry.body())
                    instanceof Outcome.Refused<Report> refused) {
                problems.addAll(refused.problems());
            }
        }
        var now = reports.visibleTo(viewer).requireOwn(id);
        return new SaveResult(
                problems.stream().distinct().toList(),
                whole ? fingerprints.of(now) : null,
                whole ? fingerprints.withReportsBelow(now) : null);
    }
}
