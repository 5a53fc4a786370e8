package vn.tincay.document.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.tincay.document.reading.Refused;

/** DOCX: paragraphs with the numbers Word would print, tables as rows, the two-column head column by column. */
final class WordText {
    private static final int DEEPEST = 4;
    private static final long LARGEST_PART = 16_000_000;

    private static final Pattern NOTE = Pattern.compile("\\[(?:foot|end)noteRef:-?\\d+\\]");

    private final Lines lines = new Lines();
    private final WordNumbering numbering;

    private WordText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    static RawText read(byte[] bytes) {
        ZipDoor.check(bytes, LARGEST_PART);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordText reader = new WordText(new WordNumbering(document));
            reader.elements(document.getBodyElements());
            return reader.lines.paragraphs();
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Refused.Code.ENCRYPTED);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Refused.Code.DAMAGED);
        }
    }

    private void elements(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = text(paragraph);
                for (String line : text.split("\n")) {
                    lines.add(PlainText.clean(line));
                }
            } else if (element instanceof XWPFSDT box) {
                for (String line : box.getContent().getText().split("\n")) {
                    lines.add(PlainText.clean(line));
                }
            } else if (element instanceof XWPFTable table) {
                lines.table(rows(table));
                lines.add("");
            }
        }
    }

    private List<List<String>> rows(XWPFTable table) {
        List<List<MergedCells.Cell>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<MergedCells.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<String> paragraphs = new ArrayList<>();
                inside(cell, paragraphs, 0);
                CTTcPr set = cell.getCTTc().getTcPr();
                boolean continued = set != null
                        && set.getVMerge() != null
                        && !STMerge.RESTART.equals(set.getVMerge().getVal());
                BigInteger span = set == null || set.getGridSpan() == null
                        ? BigInteger.ONE
                        : set.getGridSpan().getVal();
                cells.add(new MergedCells.Cell(
                        String.join("\n", paragraphs), span.min(BigInteger.TEN).intValue(), continued ? 0 : 1));
            }
            rows.add(cells);
        }
        return MergedCells.spread(rows);
    }

    /** The paragraphs of a cell, those of a table inside it too. */
    private void inside(XWPFTableCell cell, List<String> paragraphs, int depth) {
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = PlainText.clean(text(paragraph));
                if (!text.isBlank()) {
                    paragraphs.add(text);
                }
            } else if (element instanceof XWPFTable table && depth < DEEPEST) {
                table.getRows()
                        .forEach(row -> row.getTableCells().forEach(inner -> inside(inner, paragraphs, depth + 1)));
            }
        }
    }

    private String text(XWPFParagraph paragraph) {
        String text = NOTE.matcher(paragraph.getText()).replaceAll("").strip();
        return text.isEmpty() ? text : numbering.mark(paragraph) + text;
    }
}
