package vn.tincay.reader.text.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tincay.reader.words.StepBudget;

/**
 * The visible content of a DOCX paragraph: its text with all tracked changes accepted, the lines of the text boxes
 * anchored in it, and the ids of the footnotes it refers to. Word stores a text box twice, the second time for older
 * programs; the second copy is skipped.
 */
record WordParagraph(String text, List<String> boxes, List<String> notes) {
    private static final int DEEPEST = 60;

    static WordParagraph of(Node paragraph) {
        Reader reader = new Reader();
        reader.readChildren(paragraph, 0);
        return new WordParagraph(reader.text.toString(), reader.boxes, reader.notes);
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private void readChildren(Node node, int depth) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && depth < DEEPEST) {
                    StepBudget.spend(1);
                    readElement(element, depth);
                }
            }
        }

        private void readElement(Element element, int depth) {
            switch (element.getLocalName()) {
                case "t" -> text.append(words(element));
                case "tab", "ptab" -> text.append(isTabStop(element) ? "" : "\t");
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference" -> notes.add(element.getAttributeNS(element.getNamespaceURI(), "id"));
                case "txbxContent" -> readBox(element, depth);
                case "del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText" -> {}
                default -> readChildren(element, depth + 1);
            }
        }

        private void readBox(Element box, int depth) {
            for (Node child = box.getFirstChild(); child != null; child = child.getNextSibling()) {
                Reader inner = new Reader();
                if (child instanceof Element element && element.getLocalName().equals("p")) {
                    inner.readChildren(element, depth + 1);
                } else if (child instanceof Element element && depth < DEEPEST) {
                    inner.readBox(element, depth + 1);
                }
                boxes.addAll(inner.boxes);
                inner.text.toString().lines().filter(line -> !line.isBlank()).forEach(boxes::add);
            }
        }

        /** Whether a tab element only declares a tab stop in the paragraph's settings. */
        private static boolean isTabStop(Element tab) {
            Node parent = tab.getParentNode();
            return parent != null && "tabs".equals(parent.getLocalName());
        }

        private static String words(Element element) {
            StringBuilder words = new StringBuilder();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                words.append(child.getNodeValue() == null ? "" : child.getNodeValue());
            }
            return words.toString();
        }
    }
}
