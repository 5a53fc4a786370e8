package vn.tincay.document.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tincay.document.reading.Refused;

/** DOCX: paragraphs with the numbers Word would print, tables as rows, the two-column head column by column. */
final class WordText {
    private static final long LARGEST_PART = 16_000_000;

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
            } else if (element instanceof XWPFTable table) {
                lines.table(rows(table));
                lines.add("");
            }
        }
    }

    private List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<String> paragraphs = cell.getParagraphs().stream()
                        .map(this::text)
                        .map(PlainText::clean)
                        .filter(text -> !text.isBlank())
                        .toList();
                cells.add(String.join("\n", paragraphs));
            }
            rows.add(cells);
        }
        return rows;
    }

    private String text(XWPFParagraph paragraph) {
        String text = paragraph.getText().strip();
        return text.isEmpty() ? text : numbering.mark(paragraph) + text;
    }
}
