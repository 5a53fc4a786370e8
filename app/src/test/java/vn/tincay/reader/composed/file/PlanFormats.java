package vn.tincay.reader.composed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes the same paragraphs as files of several formats. */
public final class PlanFormats {
    private static final int WIDTH = 84;

    private PlanFormats() {}

    public static byte[] bytes(List<String> paragraphs, String format) throws IOException {
        String text = String.join("\n\n", paragraphs);
        return switch (format) {
            case "wrapped" -> String.join("\n", wrapped(paragraphs)).getBytes(StandardCharsets.UTF_8);
            case "nfd" -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
            case "utf16" -> text.getBytes(StandardCharsets.UTF_16);
            case "html" -> html(paragraphs).getBytes(StandardCharsets.UTF_8);
            case "docx" -> docx(paragraphs);
            case "paged" -> String.join("\n", paged(wrapped(paragraphs))).getBytes(StandardCharsets.UTF_8);
            case "ruled" -> PlanPdf.ruled(paragraphs);
            case "columns" -> {
                int body = indexOfFirst(paragraphs, ".* ?MỤC TIÊU");
                int end = indexOfFirst(paragraphs, "Trên đây là Kế hoạch.*") + 1;
                yield PlanPdf.columns(
                        paragraphs.subList(0, body),
                        paragraphs.subList(body, end),
                        paragraphs.subList(end, paragraphs.size()));
            }
            case "boxes" -> {
                int kind = paragraphs.indexOf("KẾ HOẠCH");
                yield PlanWord.withTextBox(paragraphs.subList(0, kind), paragraphs.subList(kind, paragraphs.size()));
            }
            case "notes" -> PlanWord.withFootnotes(paragraphs);
            case "pdf" -> pdf(String.join("\n", wrapped(paragraphs)).lines().toList());
            case "md" -> markdown(paragraphs).getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    public static String name(String format) {
        return "plan."
                + switch (format) {
                    case "html", "docx", "pdf", "md" -> format;
                    case "ruled", "columns" -> "pdf";
                    case "boxes", "notes" -> "docx";
                    default -> "txt";
                };
    }

    private static int indexOfFirst(List<String> paragraphs, String pattern) {
        return (int) paragraphs.stream()
                .takeWhile(paragraph -> !paragraph.matches(pattern))
                .count();
    }

    /**
     * Breaks lines into pages: a page ends after a fixed number of lines, with its number below, even in the middle of
     * a sentence.
     */
    private static List<String> paged(List<String> lines) {
        List<String> paged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paged.add(lines.get(i));
            boolean row = lines.get(i).startsWith("|") || lines.get(i).contains("   ");
            if (i > LINES_ON_FIRST_PAGE && i % LINES_ON_PAGE == 0 && !row && i < lines.size() - LINES_ON_FIRST_PAGE) {
                paged.addAll(List.of("", " ".repeat(40) + (i / LINES_ON_PAGE + 1), "\f"));
            }
        }
        return paged;
    }

    private static final int LINES_ON_PAGE = 9;
    private static final int LINES_ON_FIRST_PAGE = 14;

    private static List<String> wrapped(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                boolean full = line.length() + word.length() > WIDTH
                        && !paragraph.startsWith("|")
                        && !paragraph.contains("   ");
                if (full) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() && !full ? "" : line.isEmpty() ? "" : " ")
                        .append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String markdown(List<String> paragraphs) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.matches("[IVXl]{1,4}[./-] .*");
            out.append(heading ? "## " : "").append(paragraph).append(paragraph.startsWith("|") ? "\n" : "\n\n");
        }
        return out.toString();
    }

    private static String html(List<String> paragraphs) {
        StringBuilder out = new StringBuilder("<html><head><title>x</title><script>var a=1;</script></head><body>");
        for (String paragraph : paragraphs) {
            String text = paragraph.replace("&", "&amp;").replace("  ", "&nbsp;&nbsp;");
            boolean row = text.startsWith("| ");
            boolean inTable = out.toString().endsWith("</tr>\n");
            out.append(row && !inTable ? "<table>\n" : !row && inTable ? "</table>\n" : "");
            out.append(
                    row
                            ? "<tr><td>" + text.substring(2, text.length() - 2).replace(" | ", "</td><td>")
                                    + "</td></tr>\n"
                            : "<p>" + text + "</p>\n");
        }
        return out.append("</body></html>").toString();
    }

    private static byte[] docx(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = null;
            for (String paragraph : paragraphs) {
                if (!paragraph.startsWith("|")) {
                    table = null;
                    document.createParagraph().createRun().setText(paragraph);
                    continue;
                }
                List<String> cells = Arrays.stream(paragraph.substring(1).split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
                if (table == null) {
                    table = document.createTable(1, cells.size());
                } else {
                    table.createRow();
                }
                for (int i = 0; i < cells.size(); i++) {
                    table.getRow(table.getNumberOfRows() - 1).getCell(i).setText(cells.get(i));
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Prints a line; each piece after a wide gap begins at the position of its column. */
    private static void print(PDPageContentStream content, PDType0Font font, String line, float y) throws IOException {
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            content.beginText();
            content.setFont(font, 9);
            content.newLineAtOffset(60 + piece.start() * LETTER, y);
            content.showText(piece.group());
            content.endText();
        }
    }

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final float LETTER = 5f;

    private static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType0Font font = PDType0Font.load(document, file);
            for (int start = 0; start < lines.size(); start += 45) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = 790;
                    for (String line : lines.subList(start, Math.min(lines.size(), start + 45))) {
                        print(content, font, line, y);
                        y -= 16;
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
