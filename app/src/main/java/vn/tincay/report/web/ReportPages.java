package vn.tincay.report.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.report.ConsolidatedNow;
import vn.tincay.report.Deadlines;
import vn.tincay.report.Forms;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.Step;
import vn.tincay.report.Version;
import vn.tincay.report.Versions;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;

/** Puts the page of a report together: the draft for its own agency, the signed version for those above. */
@Component
class ReportPages {

    private final Forms forms;
    private final Reports reports;
    private final Versions versions;
    private final Deadlines deadlines;
    private final ConsolidatedNow now;
    private final Speech speech;

    ReportPages(
            Forms forms, Reports reports, Versions versions, Deadlines deadlines, ConsolidatedNow now, Speech speech) {
        this.forms = forms;
        this.reports = reports;
        this.versions = versions;
        this.deadlines = deadlines;
        this.now = now;
        this.speech = speech;
    }

    ReportPage page(Viewer viewer, Report report) {
        return page(viewer, report, name -> null, ReportPage.Kept.NOTHING);
    }

    /**
     * @param typed what was typed into an input and could not be stored, by its name
     * @param kept the same where the page has no such input
     */
    ReportPage page(Viewer viewer, Report report, Function<String, @Nullable String> typed, ReportPage.Kept kept) {
        boolean own = report.isOf(viewer.agency());
        boolean editable = own && report.allows(Step.EDIT) && viewer.role().drafts();
        var past = versions.of(report);
        var form = own && report.state().isEditable() || past.isEmpty()
                ? forms.in(report.form(), report.period())
                : forms.version(report.form(), past.getFirst().formVersion());
        boolean asDraft = own && report.state().isEditable();
        var standing = own ? now.standing(viewer, report) : null;
        var window = deadlines.of(report);
        var signed = past.isEmpty() ? null : past.getFirst();
        var sent = report.state().isSent();
        var late = !sent && window.due().isBefore(now.today())
                || sent && signed != null && signed.signedAt().isAfter(now.endOf(window.due()));
        return new ReportPage(
                report.id(),
                report.form(),
                form.title().in(speech.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                report.receiverName(),
                StateWords.of(report.state(), report.locked(), late),
                window.from(),
                window.closes(),
                window.due(),
                sent,
                editable,
                asDraft || signed == null ? 0 : signed.version(),
                asDraft || signed == null ? null : signed.number(),
                report.savedAt(),
                asDraft || signed == null
                        ? draft(viewer, report, form, past, standing != null && standing.sources() > 0, typed)
                        : signed(report, form, signed),
                doings(viewer, report, own, standing),
                reasons(report, form, signed),
                past.stream().map(this::past).toList(),
                standing == null
                        ? null
                        : new ReportPage.Standing(
                                standing.sources(),
                                standing.fresh(),
                                standing.stale(),
                                "/rosters/" + report.form() + "/" + report.period()),
                kept);
    }

    private Paper draft(
            Viewer viewer,
            Report report,
            Form form,
            List<Version> past,
            boolean consolidated,
            Function<String, @Nullable String> typed) {
        var total = now.figures(report);
        var values = form.values(total);
        var live = consolidated ? form.values(now.live(viewer, report)) : Map.<String, @Nullable BigDecimal>of();
        return new PaperMaker(form, report.figures(), speech.language())
                .before(earlier(viewer, report))
                .texts(versions.narratives(report))
                .typed(typed)
                .checks(checks(form, total, past.isEmpty() ? null : past.getFirst(), report))
                .sources(
                        (cell, own) ->
                                consolidated ? totals(cell, values.get(cell.code()), live.get(cell.code())) : null,
                        cell -> "/reports/" + report.id() + "/sources/" + cell)
                .paper();
    }

    Paper signed(Report report, Form form, Version version) {
        return new PaperMaker(form, version.figures(), speech.language())
                .texts(version.narratives())
                .checks(checks(form, version.figures(), null, report))
                .sources(
                        (cell, value) ->
                                version.sources() > 0 && !cell.isComputed() ? speech.say("report.paper.sources") : null,
                        cell -> "/reports/" + report.id() + "/sources/" + cell + "?version=" + version.version())
                .paper();
    }

    private @Nullable String totals(Cell cell, @Nullable BigDecimal total, @Nullable BigDecimal live) {
        var sum = Shown.value(cell, total, speech.language());
        var stored = Shown.value(cell, live, speech.language());
        var dash = "–";
        return sum.equals(stored)
                ? speech.say("report.paper.total", sum.isEmpty() ? dash : sum)
                : speech.say("report.paper.total-live", sum.isEmpty() ? dash : sum, stored.isEmpty() ? dash : stored);
    }

    private @Nullable Figures earlier(Viewer viewer, Report report) {
        return reports.visibleTo(viewer)
                .own(report.form(), report.period().previous())
                .map(now::figures)
                .orElse(null);
    }

    /** Doubts at the cells: comparisons that do not hold, and why the last version came back. */
    private Function<String, @Nullable String> checks(
            Form form, Figures figures, @Nullable Version last, Report report) {
        var words = new HashMap<String, String>();
        for (var check : form.broken(figures)) {
            words.merge(check.cell(), check.message().in(speech.language()), (a, b) -> a + " " + b);
        }
        if (last != null && report.state() == vn.tincay.report.State.RETURNED) {
            for (var reason : last.reasons()) {
                if (reason.cell() != null) {
                    words.merge(
                            reason.cell(), speech.say("report.paper.returned", reason.words()), (a, b) -> b + " " + a);
                }
            }
        }
        return words::get;
    }

    private List<ReportPage.Said> reasons(Report report, Form form, @Nullable Version last) {
        if (last == null || last.returned() == null || report.state() != vn.tincay.report.State.RETURNED) {
            return List.of();
        }
        return last.reasons().stream()
                .map(reason -> {
                    var cell = reason.cell() == null
                            ? null
                            : form.cell(reason.cell()).orElse(null);
                    return new ReportPage.Said(
                            cell == null ? null : cell.title().in(speech.language()),
                            cell == null ? null : "#cell." + cell.code(),
                            reason.words());
                })
                .toList();
    }

    private ReportPage.Doings doings(
            Viewer viewer, Report report, boolean own, ConsolidatedNow.@Nullable Standing standing) {
        boolean head = viewer.is(Role.HEAD);
        boolean receiver = report.isSentTo(viewer.agency()) && viewer.role().drafts();
        boolean consolidates = standing != null && (standing.sources() > 0 || standing.fresh() > 0);
        return new ReportPage.Doings(
                own && viewer.role().drafts() && report.allows(Step.PRESENT),
                own && head && report.allows(Step.SIGN),
                receiver && report.allows(Step.RECEIVE),
                receiver && report.allows(Step.RETURN),
                own && viewer.role().drafts() && report.allows(Step.CONSOLIDATE) && consolidates,
                head && report.allows(Step.APPROVE) && (own ? standing != null && standing.sources() > 0 : receiver),
                head && report.allows(Step.CORRECT),
                own && viewer.role().drafts() && report.state().isEditable() && report.receiver() != null);
    }

    private ReportPage.Past past(Version version) {
        var key = version.returned() != null
                ? "report.state.RETURNED"
                : version.approved() != null
                        ? "report.state.APPROVED"
                        : version.received() != null ? "report.state.ACCEPTED" : "report.state.SUBMITTED";
        var tone = version.returned() != null
                ? vn.tincay.base.web.Tone.RETURNED
                : version.approved() != null || version.received() != null
                        ? vn.tincay.base.web.Tone.DONE
                        : vn.tincay.base.web.Tone.INFO;
        return new ReportPage.Past(
                version.version(), version.signedBy(), version.signedAt(), new StateWords(key, tone));
    }
}
