package vn.tincay.document.paper;

import static vn.tincay.document.paper.PaperWords.capitals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The paper as a Word file that an officer can go on editing: real tables, real sections, real page numbers. */
final class WordPaper {

    private final OfficialPaper paper;
    private final XWPFDocument document = new XWPFDocument();
    private final WordText text = new WordText(document);

    private WordPaper(OfficialPaper paper) {
        this.paper = paper;
    }

    static byte[] of(OfficialPaper paper) {
        var word = new WordPaper(paper);
        var out = new ByteArrayOutputStream();
        try (var document = word.document) {
            WordPages.defaults(document);
            word.body();
            word.annexes();
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void body() {
        head();
        title();
        addressees();
        PaperWords.listed(paper.bases()).forEach(basis -> text.body(basis, WordText.Look.ITALIC));
        text.blocks(PaperWords.closed(paper.body()), Measures.PAGE_WIDTH - Measures.LEFT - Measures.RIGHT);
        foot();
    }

    private void head() {
        var table = WordTable.plain(document, 2, Measures.HEAD_LEFT, Measures.HEAD_RIGHT);
        var head = paper.letterhead();
        var left = table.getRow(0).getCell(0);
        if (head.superior() != null) {
            line(left, capitals(head.superior()), Measures.BODY_NAME, WordText.Look.PLAIN);
        }
        PaperWords.inTwoLines(head.issuer()).forEach(one -> line(left, one, Measures.BODY_NAME, WordText.Look.BOLD));
        WordText.rule(left, Measures.HEAD_LEFT, 26);
        var right = table.getRow(0).getCell(1);
        line(right, Measures.NATION_TEXT, Measures.NATION, WordText.Look.BOLD);
        line(right, Measures.MOTTO_TEXT, Measures.MOTTO, WordText.Look.BOLD);
        WordText.rule(right, Measures.HEAD_RIGHT, Measures.MOTTO_LENGTH * Measures.MOTTO * 25.4 / 72);
        line(table.getRow(1).getCell(0), head.numberLine(), Measures.NUMBER, WordText.Look.PLAIN);
        if (paper.type().title().isEmpty()) {
            line(table.getRow(1).getCell(0), "V/v " + paper.subject(), 12, WordText.Look.PLAIN);
        }
        line(table.getRow(1).getCell(1), head.dateLine(), Measures.PLACE, WordText.Look.ITALIC);
        WordTable.dropFirstParagraphs(table);
    }

    private void title() {
        if (paper.mark() != null) {
            text.centred(capitals(paper.mark()), 6, WordText.Look.BOLD);
        }
        if (paper.type().title().isEmpty()) {
            return;
        }
        text.centred(capitals(paper.type().title()), 14, WordText.Look.BOLD);
        text.centred(paper.subject(), 0, WordText.Look.BOLD);
        text.rule(Measures.PAGE_WIDTH - Measures.LEFT - Measures.RIGHT, 50);
    }

    private void addressees() {
        if (paper.addressees().isEmpty()) {
            return;
        }
        if (paper.addressees().size() == 1) {
            text.centred("Kính gửi: " + paper.addressees().getFirst(), 14, WordText.Look.PLAIN);
            return;
        }
        var table = WordTable.plain(document, 1, 50, 110);
        line(table.getRow(0).getCell(0), "Kính gửi:\u00a0\u00a0", Measures.TEXT, WordText.Look.PLAIN)
                .setAlignment(ParagraphAlignment.RIGHT);
        for (var one : PaperWords.listed(paper.addressees())) {
            line(table.getRow(0).getCell(1), "- " + one, Measures.TEXT, WordText.Look.PLAIN)
                    .setAlignment(ParagraphAlignment.LEFT);
        }
        WordTable.dropFirstParagraphs(table);
    }

    private void foot() {
        WordTable.keepEnd(document);
        text.gap(6).setKeepNext(true);
        var width = (Measures.PAGE_WIDTH - Measures.LEFT - Measures.RIGHT) / 2;
        var table = WordTable.plain(document, 1, width, width);
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        if (!paper.recipients().isEmpty()) {
            line(row.getCell(0), "Nơi nhận:", Measures.RECIPIENTS_HEAD, WordText.Look.BOLD_ITALIC)
                    .setAlignment(ParagraphAlignment.LEFT);
            for (var one : PaperWords.listed(paper.recipients())) {
                line(row.getCell(0), "- " + one, Measures.RECIPIENTS, WordText.Look.PLAIN)
                        .setAlignment(ParagraphAlignment.LEFT);
            }
        }
        for (var one : paper.signature().authority()) {
            line(row.getCell(1), capitals(one), Measures.TEXT, WordText.Look.BOLD);
        }
        var name = paper.signature().name();
        line(row.getCell(1), name == null ? "" : name, Measures.TEXT, WordText.Look.BOLD)
                .setSpacingBefore(WordText.twips(Measures.SIGN_HERE));
        WordTable.dropFirstParagraphs(table);
    }

    private void annexes() {
        List<OfficialPaper.Annex> annexes = paper.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            WordPages.endSection(document, i > 0 && annexes.get(i - 1).landscape());
            text.centred(PaperWords.annexTitle(i, annexes.size()), 0, WordText.Look.BOLD);
            text.centred(capitals(annex.title()), 0, WordText.Look.BOLD);
            text.centred(PaperWords.annexReference(paper), 0, WordText.Look.ITALIC);
            var width = annex.landscape()
                    ? Measures.PAGE_HEIGHT - 2 * Measures.RIGHT
                    : Measures.PAGE_WIDTH - Measures.LEFT - Measures.RIGHT;
            text.rule(width, 50);
            text.blocks(annex.body(), width);
        }
        WordPages.lastSection(document, !annexes.isEmpty() && annexes.getLast().landscape());
    }

    private static XWPFParagraph line(XWPFTableCell cell, String words, int size, WordText.Look look) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        WordText.run(paragraph, words, size, look);
        return paragraph;
    }
}
