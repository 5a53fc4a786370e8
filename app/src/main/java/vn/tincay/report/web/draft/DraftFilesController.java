package vn.tincay.report.web.draft;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.base.web.Html;
import vn.tincay.document.attachment.DownloadName;
import vn.tincay.document.attachment.Downloads;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.report.paper.BlankReports;
import vn.tincay.report.paper.UnprintablePage;
import vn.tincay.viewer.Viewer;

/** The files of a form that is being made: its workbook and its paper, both empty, and the form file itself. */
@Controller
@RequestMapping("/forms/drafts/{formDraft}")
@ByFormMakers
class DraftFilesController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final FormDrafts drafts;
    private final BlankReports blankReports;

    DraftFilesController(FormDrafts drafts, BlankReports blankReports) {
        this.drafts = drafts;
        this.blankReports = blankReports;
    }

    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> sheet(Viewer viewer, @PathVariable UUID formDraft) {
        var form = drafts.visibleTo(viewer).requireOwn(formDraft).preview();
        var name = DownloadName.of("xlsx", "Bieu nhap", form.title().vi());
        return Downloads.of(name, XlsxTable.TYPE, blankReports.sheet(viewer, formDraft, form));
    }

    /** Sends the PDF, or shows a page that names the font missing on this host. */
    @GetMapping("/paper.pdf")
    Object paper(Viewer viewer, @PathVariable UUID formDraft) {
        var form = drafts.visibleTo(viewer).requireOwn(formDraft).preview();
        return blankReports
                .pdf(viewer, formDraft, form)
                .fold(
                        bytes -> Downloads.of(
                                DownloadName.of("pdf", "Bieu mau", form.title().vi()),
                                MediaType.APPLICATION_PDF_VALUE,
                                bytes),
                        problems -> Html.invalid("report/unprintable", new UnprintablePage(formDraft), problems));
    }

    /** The form file, for another installation. */
    @GetMapping("/form.yaml")
    ResponseEntity<byte[]> text(Viewer viewer, @PathVariable UUID formDraft) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var text = FormStructureText.write(draft.structure()).getBytes(StandardCharsets.UTF_8);
        return Downloads.of(
                DownloadName.of("yaml", "Bieu mau", draft.structure().title().vi()), YAML.toString(), text);
    }
}
