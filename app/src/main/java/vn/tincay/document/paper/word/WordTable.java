package vn.tincay.document.paper.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.tincay.document.paper.PaperMeasures;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperWords;

/**
 * Writes the tables of the Word file: tables without borders for the layout of head and foot, and ruled tables with
 * figures.
 */
final class WordTable {

    private static final int INSIDE = 45;

    private WordTable() {}

    /** Adds a table without borders and inner margins; column widths are in millimetres. */
    static XWPFTable addLayoutTable(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.removeBorders();
        // The margin is 1 because a zero is omitted from the file, and programs then use their default margins.
        table.setCellMargins(1, 1, 1, 1);
        var twips = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            twips[i] = WordRuns.twips(widths[i]);
        }
        fixWidths(table, twips);
        return table;
    }

    static void dropFirstParagraphs(XWPFTable table) {
        for (var row : table.getRows()) {
            for (var cell : row.getTableCells()) {
                if (cell.getParagraphs().size() > 1) {
                    cell.removeParagraph(0);
                }
            }
        }
    }

    static void addFigureTable(XWPFDocument document, PaperTable content, int width) {
        int heads = content.header().size();
        var table = document.createTable(
                heads + content.rows().size(), content.columns().size());
        var widths = content.columns().stream()
                .mapToInt(column -> WordRuns.twips((double) width * column.share() / content.totalShares()))
                .toArray();
        drawBorders(table);
        table.setCellMargins(30, INSIDE, 30, INSIDE);
        fillHead(table, content);
        for (int y = 0; y < content.rows().size(); y++) {
            var row = content.rows().get(y);
            table.getRow(heads + y).setCantSplitRow(true);
            for (int x = 0; x < row.cells().size(); x++) {
                var cell = row.cells().get(x);
                fillCell(
                        table.getRow(heads + y).getCell(x),
                        PaperWords.cellText(cell),
                        alignment(cell.alignment(content.columns().get(x).kind())),
                        row.strong());
            }
        }
        fixWidths(table, widths);
        mergeCells(table, content, widths);
        for (int y = 0; y < heads; y++) {
            table.getRow(y).setRepeatHeader(true);
            table.getRow(y).setCantSplitRow(true);
        }
        // The head stays on one page with the first row; a short table stays on one page entirely.
        int kept = content.isShort() ? heads + content.rows().size() - 1 : heads;
        table.getRows().subList(0, kept).forEach(WordTable::keepWithNext);
    }

    /**
     * Keeps the last paragraph, or the last rows of a table, on one page with the signature, which must not stand
     * alone.
     */
    static void keepEnd(XWPFDocument document) {
        switch (document.getBodyElements().getLast()) {
            case XWPFParagraph last -> keepWithNext(last);
            case XWPFTable last -> {
                int rows = last.getNumberOfRows();
                last.getRows().subList(Math.max(0, rows - 2), rows).forEach(WordTable::keepWithNext);
            }
            default -> {}
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(WordTable::keepWithNext));
    }

    private static void keepWithNext(XWPFParagraph paragraph) {
        // Paragraphs of cells covered by a merge have no properties; without them POI fails.
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    private static void fillHead(XWPFTable table, PaperTable content) {
        var starts = content.headStarts();
        for (int y = 0; y < content.header().size(); y++) {
            for (int i = 0; i < content.header().get(y).size(); i++) {
                var text = content.header().get(y).get(i).text();
                fillCell(table.getRow(y).getCell(starts.get(y).get(i)), text, ParagraphAlignment.CENTER, true);
            }
        }
    }

    /**
     * Merges cells from right to left, so that columns further left keep their positions while covered cells are
     * removed.
     */
    private static void mergeCells(XWPFTable table, PaperTable content, int[] widths) {
        var starts = content.headStarts();
        var spans = new ArrayList<Span>();
        for (int y = 0; y < content.header().size(); y++) {
            for (int i = 0; i < content.header().get(y).size(); i++) {
                var cell = content.header().get(y).get(i);
                for (int row = y; row < y + cell.rows(); row++) {
                    spans.add(new Span(row, starts.get(y).get(i), cell.columns(), cell.rows(), row == y));
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::column).reversed());
        spans.forEach(span -> mergeCells(table.getRow(span.row()), span, widths));
    }

    private record Span(int row, int column, int columns, int rows, boolean first) {}

    private static void mergeCells(XWPFTableRow row, Span span, int[] widths) {
        var cell = row.getCell(span.column()).getCTTc();
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        if (span.columns() > 1) {
            int width = Arrays.stream(widths, span.column(), span.column() + span.columns())
                    .sum();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span.columns()));
            row.getCell(span.column()).setWidth(String.valueOf(width));
            for (int covered = span.column() + span.columns() - 1; covered > span.column(); covered--) {
                row.removeCell(covered);
            }
        }
        if (span.rows() > 1) {
            properties.addNewVMerge().setVal(span.first() ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static void fillCell(XWPFTableCell cell, String words, ParagraphAlignment alignment, boolean strong) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        WordRuns.addRun(
                paragraph, words, PaperMeasures.TABLE, strong ? WordRuns.RunStyle.BOLD : WordRuns.RunStyle.PLAIN);
    }

    private static ParagraphAlignment alignment(Kind side) {
        return switch (side) {
            case WORDS -> ParagraphAlignment.LEFT;
            case CENTRED -> ParagraphAlignment.CENTER;
            case NUMBER -> ParagraphAlignment.RIGHT;
        };
    }

    private static void drawBorders(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    }

    /** Fixes the column widths, so that Word and LibreOffice show the same columns. */
    private static void fixWidths(XWPFTable table, int[] widths) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int sum = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(sum);
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
    }
}
