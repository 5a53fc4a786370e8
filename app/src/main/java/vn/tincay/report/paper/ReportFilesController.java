package vn.tincay.report.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tincay.agency.Agencies;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.document.attachment.DownloadName;
import vn.tincay.document.attachment.Downloads;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterheads;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.Printing;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The files of a report: the whole report as DOCX and PDF, its tables as XLSX. */
@Controller
@RequestMapping("/reports/{report}")
@Allowed(reach = Reach.OWN_AND_BELOW)
class ReportFilesController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PrintedReports reports;
    private final Printing printing;
    private final Letterheads letterheads;
    private final Agencies agencies;
    private final Clock clock;

    ReportFilesController(
            PrintedReports reports, Printing printing, Letterheads letterheads, Agencies agencies, Clock clock) {
        this.reports = reports;
        this.printing = printing;
        this.letterheads = letterheads;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> word(
            Viewer viewer, @PathVariable UUID report, @RequestParam(required = false) @Nullable Integer version) {
        var printed = reports.visibleTo(viewer).require(report, version);
        return Downloads.of(name(printed, "docx"), WORD, printing.word(paper(printed)));
    }

    /** Sends the PDF, or shows a page that names the font missing on this host. */
    @GetMapping("/report.pdf")
    Object pdf(
            Viewer viewer,
            @PathVariable UUID report,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean preview) {
        var printed = reports.visibleTo(viewer).require(report, version);
        return printing.pdf(paper(printed))
                .fold(
                        bytes -> preview
                                ? Downloads.preview(name(printed, "pdf"), MediaType.APPLICATION_PDF_VALUE, bytes)
                                : Downloads.of(name(printed, "pdf"), MediaType.APPLICATION_PDF_VALUE, bytes),
                        problems -> Html.invalid("report/unprintable", new UnprintablePage(report), problems));
    }

    @GetMapping("/tables.xlsx")
    ResponseEntity<byte[]> sheets(
            Viewer viewer, @PathVariable UUID report, @RequestParam(required = false) @Nullable Integer version) {
        var printed = reports.visibleTo(viewer).require(report, version);
        var heading = "BIỂU SỐ LIỆU BÁO CÁO\n" + printed.subject();
        var sheets = printing.sheets(heading, WorkbookHeading.of(printed), ReportTables.all(printed));
        return Downloads.of(name(printed, "xlsx"), SHEETS, sheets);
    }

    private OfficialPaper paper(PrintedReport printed) {
        var agency = agencies.require(printed.report().agency());
        var version = printed.version();
        var day = version == null ? null : version.signedAt().atZone(Ui.ZONE).toLocalDate();
        var head = letterheads.of(
                agency,
                DocumentType.REPORT,
                version == null ? null : version.number(),
                day,
                LocalDate.now(clock.withZone(Ui.ZONE)));
        return ReportPaper.of(printed, agency, head);
    }

    /** The file name consists of form, period and agency. */
    private static String name(PrintedReport printed, String ending) {
        return DownloadName.of(ending, printed.shortTitle(), printed.report().agencyName());
    }
}
