package vn.tincay.report.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterheads;
import vn.tincay.document.paper.Printing;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.sheet.FormSheet;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/** Makes the workbook and the paper of a form without figures, for the viewer's agency and the current period. */
@Component
public class BlankReports {

    private final Printing printing;
    private final Letterheads letterheads;
    private final Agencies agencies;
    private final RequestLanguage language;
    private final Clock clock;

    BlankReports(Printing printing, Letterheads letterheads, Agencies agencies, RequestLanguage language, Clock clock) {
        this.printing = printing;
        this.letterheads = letterheads;
        this.agencies = agencies;
        this.language = language;
        this.clock = clock;
    }

    public byte[] sheet(Viewer viewer, UUID id, Form form) {
        var report = report(viewer, id, form);
        return new FormSheet(form, language.language(), form.values(Figures.NONE), Map.of())
                .of(
                        report,
                        language.say(report.period().named()),
                        language.say("report.sheet.words"),
                        language.say("report.paper.unit"),
                        language.say("report.paper.item"));
    }

    public Outcome<byte[]> pdf(Viewer viewer, UUID id, Form form) {
        var printed =
                new PrintedReport(report(viewer, id, form), form, null, form.values(Figures.NONE), Map.of(), null);
        var agency = agencies.require(viewer.agency());
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var head = letterheads.of(agency, DocumentType.REPORT, null, null, today);
        return printing.pdf(ReportPaper.of(printed, agency, head));
    }

    private Report report(Viewer viewer, UUID id, Form form) {
        return new Report(
                id,
                form.code(),
                Period.containing(form.window().kind(), LocalDate.now(clock)),
                viewer.agency(),
                viewer.agencyName(),
                null,
                null,
                viewer.level(),
                ReportState.DRAFT,
                false,
                0,
                clock.instant(),
                Figures.NONE);
    }
}
