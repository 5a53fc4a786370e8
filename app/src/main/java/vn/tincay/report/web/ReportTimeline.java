package vn.tincay.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.report.Report;
import vn.tincay.report.ReportChange;
import vn.tincay.report.ReportChanges;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.form.Forms;
import vn.tincay.report.version.ReportVersion;
import vn.tincay.viewer.Viewer;

/** Builds the timeline of a report and of one of its signed versions, newest first. */
@Component
public class ReportTimeline {

    private final Forms forms;
    private final ReportChanges changes;
    private final ReportExtensions extensions;
    private final RequestLanguage language;

    ReportTimeline(Forms forms, ReportChanges changes, ReportExtensions extensions, RequestLanguage language) {
        this.forms = forms;
        this.changes = changes;
        this.extensions = extensions;
        this.language = language;
    }

    /**
     * What happened to the report. The steps before a signature are shown only to people of the reporting agency;
     * extensions are shown to them and to the receiver, who decides on them.
     *
     * @param versions all signed versions
     */
    public List<TimelineEntry> of(Viewer viewer, Report report, List<ReportVersion> versions) {
        boolean own = report.isOf(viewer.agency());
        var entries = new ArrayList<TimelineEntry>();
        for (var version : versions) {
            entries.addAll(stepsAfter(report, version));
            entries.add(signedEntry(version)
                    .files(ReportFiles.shown(key -> language.say(key), report.id(), version.version()))
                    .links(List.of(link(report, version))));
        }
        if (own) {
            changes.beforeSignature(report).forEach(step -> entries.add(entry(step)));
        }
        if (own || report.isSentTo(viewer.agency())) {
            extensions.of(report).forEach(extension -> entries.addAll(extension.timeline()));
        }
        return TimelineEntry.newestFirst(entries);
    }

    /** The signature of a version and what happened to it later. */
    public List<TimelineEntry> of(Report report, ReportVersion version) {
        var entries = stepsAfter(report, version);
        entries.add(signedEntry(version));
        return TimelineEntry.newestFirst(entries);
    }

    private List<TimelineEntry> stepsAfter(Report report, ReportVersion version) {
        var entries = new ArrayList<TimelineEntry>();
        add(entries, "report.event.opened", version.opened(), words(version.correctionReason()));
        add(entries, "report.event.approved", version.approved(), words(version.approvalReason()));
        add(entries, "report.event.returned", version.returned(), reasons(report, version));
        add(entries, "report.event.accepted", version.received(), List.of());
        return entries;
    }

    private static TimelineEntry signedEntry(ReportVersion version) {
        return TimelineEntry.of(version.signedAt(), Words.of("report.event.signed"), version.signedBy(), null);
    }

    private static TimelineEntry.Link link(Report report, ReportVersion version) {
        return new TimelineEntry.Link(
                Words.of("report.paper.version-of", version.version()),
                "/reports/" + report.id() + "/versions/" + version.version(),
                false);
    }

    /** The reasons of the last return; one that is bound to a cell names the cell. */
    private List<String> reasons(Report report, ReportVersion version) {
        var form = forms.version(report.form(), version.formVersion());
        return version.reasons().stream()
                .map(reason -> Optional.ofNullable(reason.cell())
                        .flatMap(form::cell)
                        .map(cell -> cell.title().in(language.language()) + ": " + reason.words())
                        .orElse(reason.words()))
                .toList();
    }

    private static TimelineEntry entry(ReportChange.StepTaken step) {
        return TimelineEntry.of(step.at(), Words.of("report.step." + step.step().name()), step.who(), step.reason());
    }

    private static void add(
            List<TimelineEntry> entries, String title, ReportVersion.@Nullable Act act, List<String> words) {
        if (act != null) {
            entries.add(
                    TimelineEntry.of(act.at(), Words.of(title), act.who(), null).words(words));
        }
    }

    private static List<String> words(@Nullable String reason) {
        return reason == null || reason.isBlank() ? List.of() : List.of(reason);
    }
}
