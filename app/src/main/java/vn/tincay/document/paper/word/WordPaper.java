package vn.tincay.document.paper.word;

import static vn.tincay.document.paper.PaperWords.capitals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperMeasures;
import vn.tincay.document.paper.PaperWords;

/** Renders the paper as a Word file that an officer can edit further: real tables, real sections, real page numbers. */
public final class WordPaper {

    private final OfficialPaper paper;
    private final XWPFDocument document = new XWPFDocument();
    private final WordRuns text = new WordRuns(document);

    private WordPaper(OfficialPaper paper) {
        this.paper = paper;
    }

    public static byte[] of(OfficialPaper paper) {
        var word = new WordPaper(paper);
        var out = new ByteArrayOutputStream();
        try (var document = word.document) {
            WordPages.setDefaults(document);
            word.writeBody();
            word.writeAnnexes();
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void writeBody() {
        writeHead();
        writeTitle();
        writeAddressees();
        PaperWords.withListPunctuation(paper.bases())
                .forEach(basis -> text.addParagraph(basis, WordRuns.RunStyle.ITALIC));
        text.addBlocks(
                PaperWords.withEndMark(paper.body()),
                PaperMeasures.PAGE_WIDTH - PaperMeasures.LEFT - PaperMeasures.RIGHT);
        writeFoot();
    }

    private void writeHead() {
        var table = WordTable.addLayoutTable(document, 2, PaperMeasures.HEAD_LEFT, PaperMeasures.HEAD_RIGHT);
        var head = paper.letterhead();
        var left = table.getRow(0).getCell(0);
        if (head.superior() != null) {
            addLine(left, capitals(head.superior()), PaperMeasures.BODY_NAME, WordRuns.RunStyle.PLAIN);
        }
        PaperWords.inTwoLines(head.issuer())
                .forEach(one -> addLine(left, one, PaperMeasures.BODY_NAME, WordRuns.RunStyle.BOLD));
        WordRuns.addRule(left, PaperMeasures.HEAD_LEFT, 26);
        var right = table.getRow(0).getCell(1);
        addLine(right, PaperMeasures.NATION_TEXT, PaperMeasures.NATION, WordRuns.RunStyle.BOLD);
        addLine(right, PaperMeasures.MOTTO_TEXT, PaperMeasures.MOTTO, WordRuns.RunStyle.BOLD);
        WordRuns.addRule(right, PaperMeasures.HEAD_RIGHT, PaperMeasures.MOTTO_LENGTH * PaperMeasures.MOTTO * 25.4 / 72);
        addLine(table.getRow(1).getCell(0), head.numberLine(), PaperMeasures.NUMBER, WordRuns.RunStyle.PLAIN);
        if (paper.type().title().isEmpty()) {
            addLine(table.getRow(1).getCell(0), "V/v " + paper.subject(), 12, WordRuns.RunStyle.PLAIN);
        }
        addLine(table.getRow(1).getCell(1), head.dateLine(), PaperMeasures.PLACE, WordRuns.RunStyle.ITALIC);
        WordTable.dropFirstParagraphs(table);
    }

    private void writeTitle() {
        if (paper.mark() != null) {
            text.addCentred(capitals(paper.mark()), 6, WordRuns.RunStyle.BOLD);
        }
        if (paper.type().title().isEmpty()) {
            return;
        }
        text.addCentred(capitals(paper.type().title()), 14, WordRuns.RunStyle.BOLD);
        text.addCentred(paper.subject(), 0, WordRuns.RunStyle.BOLD);
        text.addRule(PaperMeasures.PAGE_WIDTH - PaperMeasures.LEFT - PaperMeasures.RIGHT, 50);
    }

    private void writeAddressees() {
        if (paper.addressees().isEmpty()) {
            return;
        }
        if (paper.addressees().size() == 1) {
            text.addCentred("Kính gửi: " + paper.addressees().getFirst(), 14, WordRuns.RunStyle.PLAIN);
            return;
        }
        var table = WordTable.addLayoutTable(document, 1, 50, 110);
        addLine(table.getRow(0).getCell(0), "Kính gửi:\u00a0\u00a0", PaperMeasures.TEXT, WordRuns.RunStyle.PLAIN)
                .setAlignment(ParagraphAlignment.RIGHT);
        for (var one : PaperWords.withListPunctuation(paper.addressees())) {
            addLine(table.getRow(0).getCell(1), "- " + one, PaperMeasures.TEXT, WordRuns.RunStyle.PLAIN)
                    .setAlignment(ParagraphAlignment.LEFT);
        }
        WordTable.dropFirstParagraphs(table);
    }

    private void writeFoot() {
        WordTable.keepEnd(document);
        text.addGap(6).setKeepNext(true);
        var width = (PaperMeasures.PAGE_WIDTH - PaperMeasures.LEFT - PaperMeasures.RIGHT) / 2;
        var table = WordTable.addLayoutTable(document, 1, width, width);
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        if (!paper.recipients().isEmpty()) {
            addLine(row.getCell(0), "Nơi nhận:", PaperMeasures.RECIPIENTS_HEAD, WordRuns.RunStyle.BOLD_ITALIC)
                    .setAlignment(ParagraphAlignment.LEFT);
            for (var one : PaperWords.withListPunctuation(paper.recipients())) {
                addLine(row.getCell(0), "- " + one, PaperMeasures.RECIPIENTS, WordRuns.RunStyle.PLAIN)
                        .setAlignment(ParagraphAlignment.LEFT);
            }
        }
        for (var one : paper.signature().authority()) {
            addLine(row.getCell(1), capitals(one), PaperMeasures.TEXT, WordRuns.RunStyle.BOLD);
        }
        var name = paper.signature().name();
        addLine(row.getCell(1), name == null ? "" : name, PaperMeasures.TEXT, WordRuns.RunStyle.BOLD)
                .setSpacingBefore(WordRuns.twips(PaperMeasures.SIGN_HERE));
        WordTable.dropFirstParagraphs(table);
    }

    private void writeAnnexes() {
        List<OfficialPaper.Annex> annexes = paper.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            WordPages.endSection(document, i > 0 && annexes.get(i - 1).landscape());
            text.addCentred(PaperWords.annexTitle(i, annexes.size()), 0, WordRuns.RunStyle.BOLD);
            text.addCentred(capitals(annex.title()), 0, WordRuns.RunStyle.BOLD);
            text.addCentred(PaperWords.annexReference(paper), 0, WordRuns.RunStyle.ITALIC);
            var width = annex.landscape()
                    ? PaperMeasures.PAGE_HEIGHT - 2 * PaperMeasures.RIGHT
                    : PaperMeasures.PAGE_WIDTH - PaperMeasures.LEFT - PaperMeasures.RIGHT;
            text.addRule(width, 50);
            text.addBlocks(annex.body(), width);
        }
        WordPages.setLastSection(
                document, !annexes.isEmpty() && annexes.getLast().landscape());
    }

    private static XWPFParagraph addLine(XWPFTableCell cell, String words, int size, WordRuns.RunStyle look) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        WordRuns.addRun(paragraph, words, size, look);
        return paragraph;
    }
}
