package vn.tincay.report.web;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tincay.base.ShownFile;
import vn.tincay.base.web.Ui;
import vn.tincay.document.attachment.AttachmentPanel;

/**
 * The links to the files of one version, or of the draft (version 0): the whole report as Word and PDF, its tables as a
 * workbook.
 */
public final class ReportFiles {

    private ReportFiles() {}

    public static AttachmentPanel of(Ui ui, UUID report, int version) {
        return new AttachmentPanel(shown(key -> ui.t(key), report, version), null);
    }

    /** @param words returns the message for a key */
    static List<ShownFile> shown(UnaryOperator<String> words, UUID report, int version) {
        var path = "/reports/" + report + "/";
        var which = "?version=" + version;
        var pdf = path + "report.pdf" + which;
        return List.of(
                ShownFile.made(words.apply("report.files.word"), path + "report.docx" + which, null),
                ShownFile.made(words.apply("report.files.pdf"), pdf, pdf + "&preview=true"),
                ShownFile.made(words.apply("report.files.sheets"), path + "tables.xlsx" + which, null));
    }
}
