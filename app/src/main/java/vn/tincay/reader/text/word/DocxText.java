package vn.tincay.reader.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.LineCollector;
import vn.tincay.reader.text.PlainText;
import vn.tincay.reader.text.RawText;
import vn.tincay.reader.text.UnreadableDocumentException;

/** Reads DOCX: paragraphs with the numbers that Word prints, tables as rows, the two-column head column by column. */
public final class DocxText {
    private static final int DEEPEST = 4;
    private static final long LARGEST_PART = 16_000_000;

    private final LineCollector lines = new LineCollector();
    private final WordNumbering numbering;
    private final Set<String> notes = new LinkedHashSet<>();

    private DocxText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    public static RawText read(byte[] bytes) {
        ArchiveGuard.check(bytes, LARGEST_PART);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText reader = new DocxText(new WordNumbering(document));
            reader.readElements(document.getBodyElements());
            reader.addNotes(document);
            return reader.lines.paragraphs();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.ENCRYPTED);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.DAMAGED);
        }
    }

    private void readElements(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text(paragraph).forEach(this::add);
            } else if (element instanceof XWPFSDT box) {
                box.getContent().getText().lines().forEach(this::add);
            } else if (element instanceof XWPFTable table) {
                lines.addTable(rows(table));
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
                addParagraphs(cell, paragraphs, 0);
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

    /** The paragraphs of a cell, including those of tables inside it. */
    private void addParagraphs(XWPFTableCell cell, List<String> paragraphs, int depth) {
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text(paragraph).stream()
                        .map(PlainText::clean)
                        .filter(text -> !text.isBlank())
                        .forEach(paragraphs::add);
            } else if (element instanceof XWPFTable table && depth < DEEPEST) {
                table.getRows()
                        .forEach(row ->
                                row.getTableCells().forEach(inner -> addParagraphs(inner, paragraphs, depth + 1)));
            }
        }
    }

    private void add(String line) {
        lines.add(PlainText.clean(line));
    }

    /** The text of the paragraph's text boxes, line by line, then its own text with the number that Word gives it. */
    private List<String> text(XWPFParagraph paragraph) {
        WordParagraph read = WordParagraph.of(paragraph.getCTP().getDomNode());
        notes.addAll(read.notes());
        List<String> texts = new ArrayList<>(read.boxes());
        String text = read.text().strip();
        texts.addAll((text.isEmpty() ? text : numbering.mark(paragraph) + text)
                .lines()
                .toList());
        if (texts.isEmpty()) {
            texts.add("");
        }
        return texts;
    }

    /** Adds the notes after the document, as on a page: "[2] Kế hoạch số …". */
    private void addNotes(XWPFDocument document) {
        for (String id : notes) {
            XWPFAbstractFootnoteEndnote note = document.getFootnoteByID(Integer.parseInt(id));
            if (note != null) {
                StringBuilder text = new StringBuilder();
                note.getParagraphs()
                        .forEach(part -> text.append(' ')
                                .append(WordParagraph.of(part.getCTP().getDomNode())
                                        .text()
                                        .strip()));
                add("[" + id + "]" + text.toString().replaceAll("\\s+", " "));
            }
        }
    }
}
