package vn.tincay.document.paper.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tincay.document.paper.NonBreakingText;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.document.paper.PaperMeasures;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperWords;

/** Writes paragraphs and runs of the Word file. */
final class WordRuns {

    enum RunStyle {
        PLAIN(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        final boolean bold;
        final boolean italic;

        RunStyle(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    private final XWPFDocument document;

    WordRuns(XWPFDocument document) {
        this.document = document;
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    void addBlocks(List<PaperBlock> blocks, int width) {
        for (var block : blocks) {
            switch (block) {
                case PaperBlock.Heading heading -> {
                    var paragraph =
                            addParagraph(heading.text(), heading.level() > 2 ? RunStyle.BOLD_ITALIC : RunStyle.BOLD);
                    paragraph.setKeepNext(true);
                    paragraph.setStyle("Heading" + heading.level());
                }
                case PaperBlock.Text text -> addParagraph(text.text(), RunStyle.PLAIN);
                case PaperBlock.Table table -> addTable(table.table(), width);
            }
        }
    }

    XWPFParagraph addParagraph(String words, RunStyle look) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBefore(PaperMeasures.PARAGRAPH_SPACE_POINTS * 20);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(PaperMeasures.LINE_SPACING, LineSpacingRule.AUTO);
        paragraph.setIndentationFirstLine(twips(PaperMeasures.FIRST_LINE_INDENT));
        addRun(paragraph, NonBreakingText.bindSpaces(PaperWords.clean(words)), PaperMeasures.TEXT, look);
        return paragraph;
    }

    XWPFParagraph addCentred(String words, int before, RunStyle look) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(before * 20);
        paragraph.setSpacingAfter(0);
        addRun(paragraph, words, PaperMeasures.TITLE, look);
        return paragraph;
    }

    XWPFParagraph addGap(int points) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(points * 20);
        minimise(paragraph);
        return paragraph;
    }

    /** Gives an empty paragraph minimal height, which would otherwise be that of its paragraph mark. */
    static void minimise(XWPFParagraph paragraph) {
        var paragraphs = paragraph.getCTP();
        var properties = paragraphs.isSetPPr() ? paragraphs.getPPr() : paragraphs.addNewPPr();
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
    }

    /** Adds a solid rule of this length, centred in this width; both in millimetres. */
    void addRule(double width, double length) {
        addRule(document.createParagraph(), width, length);
        addGap(2);
    }

    static void addRule(XWPFTableCell cell, double width, double length) {
        addRule(cell.addParagraph(), width, length);
    }

    private static void addRule(XWPFParagraph paragraph, double width, double length) {
        int side = twips((width - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        minimise(paragraph);
    }

    private void addTable(PaperTable table, int width) {
        if (!table.title().isEmpty()) {
            addCentred(table.title(), 8, RunStyle.BOLD).setKeepNext(true);
        }
        if (!table.note().isEmpty()) {
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            paragraph.setSpacingAfter(40);
            paragraph.setKeepNext(true);
            addRun(paragraph, table.note(), PaperMeasures.TABLE, RunStyle.ITALIC);
        } else {
            addGap(2).setKeepNext(true);
        }
        WordTable.addFigureTable(document, table, width);
    }

    static void addRun(XWPFParagraph paragraph, String words, int size, RunStyle look) {
        var run = paragraph.createRun();
        var lines = PaperWords.clean(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            addLine(run, lines[i]);
        }
        run.setFontFamily(PaperMeasures.FONT);
        run.setFontSize(size);
        run.setBold(look.bold);
        run.setItalic(look.italic);
    }

    private static void addLine(XWPFRun run, String words) {
        var pieces = NonBreakingText.splitAtHyphens(words);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                run.getCTR().addNewNoBreakHyphen();
            }
            run.setText(pieces.get(i), run.getCTR().sizeOfTArray());
        }
    }
}
