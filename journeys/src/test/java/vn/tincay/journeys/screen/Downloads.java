package vn.tincay.journeys.screen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads words and figures from the files that the product offers, as an office program would. */
public final class Downloads {

    private Downloads() {}

    /** The first number in the row of an Excel file that has this title. */
    public static double figureInWorkbook(byte[] file, String title) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    if (hasTitle(row, title)) {
                        return firstNumber(row);
                    }
                }
            }
            throw new AssertionError("no row “" + title + "” in the workbook");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the last cell in the table row of a Word file that has this title. */
    public static String figureInDocument(byte[] file, String title) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells())
                    .filter(cells ->
                            cells.stream().anyMatch(cell -> cell.getText().equals(title)))
                    .map(cells -> cells.getLast().getText())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row “" + title + "” in the document"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String wordText(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a PDF file as one line, since the file does not tell a wrapped line from a new paragraph. */
    public static String pdfText(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasTitle(Row row, String title) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(title)) {
                return true;
            }
        }
        return false;
    }

    private static double firstNumber(Row row) {
        for (var cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
                return cell.getNumericCellValue();
            }
        }
        throw new AssertionError("no number in row " + row.getRowNum());
    }
}
