package vn.tincay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.word.MergedCells;
import vn.tincay.reader.words.StepBudget;

/** Reads HTML pages: block elements become lines, tables become rows; menus, scripts and page footers are skipped. */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(("p div li h1 h2 h3 h4 h5 h6 section article ul ol "
                    + "dl dt dd blockquote pre center header main body form figure figcaption")
            .split(" "));
    private static final String NOISE = "script, style, noscript, nav, footer, iframe, svg, button, select, [hidden]";
    private static final int DEEPEST = 400;
    /** The limit of tags; a page of fifty printed sheets saved from Word has about a tenth of this. */
    private static final int MAX_TAGS = 300_000;

    private final LineCollector lines = new LineCollector();
    private final StringBuilder line = new StringBuilder();

    private HtmlText() {}

    static RawText read(byte[] bytes) {
        String source = PlainText.decode(bytes);
        if (source.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
        }
        Document page = Jsoup.parse(source);
        page.select(NOISE).remove();
        HtmlText reader = new HtmlText();
        reader.walk(page.body(), 0, 0);
        reader.endLine(0);
        return reader.lines.paragraphs();
    }

    private void walk(Node node, int heading, int depth) {
        StepBudget.spend(1);
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element && depth < DEEPEST) {
            readElement(element, heading, depth);
        }
    }

    /**
     * Appends text; spaces and line ends become one space as in a browser, no-break spaces stay and separate columns.
     */
    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            boolean again = space && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
            line.append(again ? "" : space ? " " : c);
        }
    }

    private void readElement(Element element, int heading, int depth) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            endLine(heading);
        } else if (tag.equals("table")) {
            endLine(heading);
            readTable(element);
        } else {
            boolean block = BLOCKS.contains(tag);
            int level = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
                    ? tag.charAt(1) - '0'
                    : heading;
            if (block) {
                endLine(heading);
            }
            if (tag.equals("li") && element.parent() != null) {
                line.append(marker(element));
            }
            for (Node child : element.childNodes()) {
                walk(child, level, depth + 1);
            }
            if (block) {
                endLine(level);
            }
        }
    }

    private static String marker(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return Character.isLetterOrDigit(
                            item.text().isEmpty() ? 'x' : item.text().charAt(0))
                    ? "- "
                    : "";
        }
        int start = list.attr("start").matches("\\d{1,3}") ? Integer.parseInt(list.attr("start")) : 1;
        int place = start + item.elementSiblingIndex();
        return switch (list.attr("type")) {
            case "I" -> Ordinals.roman(place) + ". ";
            case "a" -> Ordinals.letter(place) + ") ";
            default -> place + ". ";
        };
    }

    private void readTable(Element table) {
        List<List<MergedCells.Cell>> rows = new ArrayList<>();
        Elements inside = table.select("tr");
        StepBudget.spend(inside.size());
        for (Element row : inside) {
            Element owner = row.closest("table");
            if (owner == table) {
                List<MergedCells.Cell> cells = new ArrayList<>();
                row.children()
                        .forEach(cell -> cells.add(
                                new MergedCells.Cell(cellText(cell), span(cell, "colspan"), span(cell, "rowspan"))));
                rows.add(cells);
            }
        }
        lines.addTable(MergedCells.spread(rows));
        lines.add("");
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }

    private static String cellText(Element cell) {
        HtmlText inner = new HtmlText();
        cell.childNodes().forEach(node -> inner.walk(node, 0, 1));
        inner.endLine(0);
        return String.join(
                "\n",
                inner.lines.paragraphs().lines().stream()
                        .map(RawLine::text)
                        .map(String::strip)
                        .filter(t -> !t.isBlank())
                        .toList());
    }

    private void endLine(int heading) {
        String text = line.toString().replace('\u00a0', ' ').stripTrailing();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text, heading);
        }
    }
}
