package vn.tincay.reader.text.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tincay.reader.words.StepBudget;

/**
 * The visible content of a DOCX paragraph: its text with all tracked changes accepted, the text boxes anchored in it, and
 * the notes it refers to. A box is stored twice, once for older programs; that copy is skipped.
 */
record WordParagraph(String text, List<String> boxes, List<String> notes) {
    private static final int DEEPEST = 60;

    static WordParagraph of(Node paragraph) {
        Reader reader = new Reader();
        reader.children(paragraph, 0);
        return new WordParagraph(reader.text.toString(), reader.boxes, reader.notes);
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private void children(Node node, int depth) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && depth < DEEPEST) {
                    StepBudget.spend(1);
                    element(element, depth);
                }
            }
        }

        private void element(Element element, int depth) {
            switch (element.getLocalName()) {
                case "t" -> text.append(words(element));
                case "tab", "ptab" -> text.append(isStop(element) ? "" : "\t");
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference" -> notes.add(element.getAttributeNS(element.getNamespaceURI(), "id"));
                case "txbxContent" -> box(element, depth);
                case "del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText" -> {}
                default -> children(element, depth + 1);
            }
        }

        private void box(Element box, int depth) {
            for (Node child = box.getFirstChild(); child != null; child = child.getNextSibling()) {
                Reader inner = new Reader();
                if (child instanceof Element element && element.getLocalName().equals("p")) {
                    inner.children(element, depth + 1);
                } else if (child instanceof Element element && depth < DEEPEST) {
                    inner.box(element, depth + 1);
                }
                boxes.addAll(inner.boxes);
                inner.text.toString().lines().filter(line -> !line.isBlank()).forEach(boxes::add);
            }
        }

        /** A tab stop, declared in the paragraph's settings, is no tab. */
        private static boolean isStop(Element tab) {
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
