package vn.tincay.document.paper.pdf;

import static vn.tincay.document.paper.PaperWords.clean;

/** Writes elements and text for the PDF engine; HTML characters in a text are escaped. */
final class PaperMarkup {

    private PaperMarkup() {}

    static void line(StringBuilder html, String tag, String style, String text) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(tag).append('>');
    }

    static String escaped(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
