package vn.tincay.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.document.paper.SigningAuthority;
import vn.tincay.report.form.Section;

/** Converts a report into an official paper: numbered sections as the body, annex tables after the signature. */
final class ReportPaper {

    /** The most columns of a table printed in portrait format. */
    private static final int UPRIGHT_COLUMNS = 3;

    private final PrintedReport report;

    private ReportPaper(PrintedReport report) {
        this.report = report;
    }

    static OfficialPaper of(PrintedReport report, Agency agency, Letterhead head) {
        return new ReportPaper(report).paper(agency, head);
    }

    private OfficialPaper paper(Agency agency, Letterhead head) {
        var paper = OfficialPaper.of(head, DocumentType.REPORT, report.subject());
        var receiver = report.report().receiverName();
        if (receiver != null) {
            paper.addressee(receiver);
        }
        paper.text(said(report.form().paper().opening(), agency, receiver) + ":");
        var ground = report.groundInText();
        if (ground != null) {
            paper.text(ground);
        }
        for (var section : report.form().sections()) {
            if (isAnnex(section)) {
                paper.annex(new OfficialPaper.Annex(annexTitle(section), tables(section), isWide(section)));
            } else {
                body(section, paper);
            }
        }
        if (report.isMissingInAnnex()) {
            paper.annex(new OfficialPaper.Annex(
                    PrintedReport.MISSING, List.of(new PaperBlock.Table(ReportTables.names(report.missing()))), false));
        }
        paper.text(said(report.form().paper().closing(receiver != null), agency, receiver) + ".");
        var signed = report.version();
        paper.signedBy(
                signed == null ? null : signed.signedBy(),
                SigningAuthority.of(agency.kind(), agency.name(), signed == null ? null : signed.signedAs()));
        if (receiver != null) {
            paper.recipient(receiver + " (b/c)");
        }
        return paper.recipient("Lưu: VT")
                .mark(report.version() == null ? "DỰ THẢO" : null)
                .build();
    }

    private String said(String sentence, Agency agency, @Nullable String receiver) {
        return sentence.replace("{agency}", agency.name())
                .replace("{subject}", report.about())
                .replace("{receiver}", receiver == null ? "" : receiver);
    }

    private void body(Section section, OfficialPaper.Builder paper) {
        paper.part(section.code() + ". " + section.title().vi().toUpperCase(Locale.forLanguageTag("vi")));
        for (var part : section.narratives()) {
            var told = report.told().getOrDefault(part.code(), "").strip();
            if (!told.isEmpty()) {
                paper.section(part.title().vi());
                told.lines().filter(line -> !line.isBlank()).forEach(paper::text);
            }
        }
        tables(section).forEach(paper::block);
    }

    private List<PaperBlock> tables(Section section) {
        var blocks = new ArrayList<PaperBlock>();
        section.tables().forEach(table -> blocks.add(new PaperBlock.Table(ReportTables.of(table, report))));
        return blocks;
    }

    private static boolean isAnnex(Section section) {
        return section.code().startsWith("PL");
    }

    /** Removes the number, since the paper numbers its annexes itself. */
    private static String annexTitle(Section section) {
        return section.title().vi().replaceFirst("^Phụ lục \\w+\\.\\s*", "");
    }

    private static boolean isWide(Section section) {
        return section.tables().stream().anyMatch(table -> table.columns().size() > UPRIGHT_COLUMNS);
    }
}
