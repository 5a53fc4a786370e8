package vn.tincay.document.paper.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tincay.document.paper.OfficialPaper;

/**
 * Renders the paper as XHTML for the PDF engine, by the templates in {@code jte/document/paper}: one document for the
 * body, one for each annex, since each counts its own pages.
 */
public final class PaperHtml {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.tincay.jte");

    private PaperHtml() {}

    /** The documents of the paper: first the body, then one for each annex. */
    public static List<String> of(OfficialPaper paper) {
        var documents = new ArrayList<String>();
        documents.add(render("body", Map.of("paper", paper, "style", PaperStyle.of(false))));
        for (int i = 0; i < paper.annexes().size(); i++) {
            var style = PaperStyle.of(paper.annexes().get(i).landscape());
            documents.add(render("annex", Map.of("paper", paper, "index", i, "style", style)));
        }
        return documents;
    }

    private static String render(String template, Map<String, Object> parameters) {
        var html = new StringOutput();
        TEMPLATES.render("document/paper/" + template + ".jte", parameters, html);
        return html.toString();
    }
}
