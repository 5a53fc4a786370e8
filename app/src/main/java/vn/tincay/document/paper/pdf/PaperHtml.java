package vn.tincay.document.paper.pdf;

import static vn.tincay.document.paper.PaperWords.clean;
import static vn.tincay.document.paper.pdf.PaperMarkup.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.NonBreakingText;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperBlock;
import vn.tincay.document.paper.PaperMeasures;
import vn.tincay.document.paper.PaperWords;

/**
 * Renders the paper as HTML for the PDF engine: one document for the body, one for each annex, since each counts its own
 * pages.
 */
public final class PaperHtml {

    private static final int ROWS_WITH_SIGNATURE = 2;

    private final OfficialPaper paper;

    public PaperHtml(OfficialPaper paper) {
        this.paper = paper;
    }

    public String body() {
        var html = new StringBuilder();
        head(html);
        title(html);
        if (!paper.addressees().isEmpty()) {
            addressees(html);
        }
        PaperWords.listed(paper.bases()).forEach(basis -> line(html, "p", "basis", NonBreakingText.spaces(basis)));
        var body = PaperWords.closed(paper.body());
        var last = body.isEmpty() ? null : body.getLast();
        blocks(html, last == null ? body : body.subList(0, body.size() - 1));
        end(html, last);
        return document(html, false);
    }

    public String annex(int index) {
        var annex = paper.annexes().get(index);
        var html = new StringBuilder();
        line(
                html,
                "div",
                "centre strong",
                PaperWords.annexTitle(index, paper.annexes().size()));
        line(html, "div", "centre strong", PaperWords.capitals(annex.title()));
        line(html, "div", "centre reference", PaperWords.annexReference(paper));
        html.append("<div class=\"rule rule-title\"></div>");
        blocks(html, annex.body());
        return document(html, annex.landscape());
    }

    private void head(StringBuilder html) {
        var head = paper.letterhead();
        html.append("<table class=\"head\"><tr><td class=\"left\">");
        if (head.superior() != null) {
            line(html, "div", "superior", PaperWords.capitals(head.superior()));
        }
        PaperWords.inTwoLines(head.issuer()).forEach(one -> line(html, "div", "issuer", one));
        html.append("<div class=\"rule rule-issuer\"></div></td><td>");
        line(html, "div", "nation", PaperMeasures.NATION_TEXT);
        html.append("<div class=\"motto\"><span>")
                .append(PaperMeasures.MOTTO_TEXT)
                .append("</span></div></td></tr>");
        html.append("<tr><td class=\"left\">");
        line(html, "div", "number", head.numberLine());
        if (paper.type().title().isEmpty()) {
            line(html, "div", "about", "V/v " + paper.subject());
        }
        html.append("</td><td>");
        line(html, "div", "place", head.dateLine());
        html.append("</td></tr></table>");
        if (paper.mark() != null) {
            line(html, "div", "mark", PaperWords.capitals(paper.mark()));
        }
    }

    private void title(StringBuilder html) {
        if (paper.type().title().isEmpty()) {
            return;
        }
        line(html, "div", "centre strong type", PaperWords.capitals(paper.type().title()));
        line(html, "div", "centre strong", paper.subject());
        html.append("<div class=\"rule rule-title\"></div>");
    }

    private void addressees(StringBuilder html) {
        if (paper.addressees().size() == 1) {
            line(html, "div", "addressee", "Kính gửi: " + paper.addressees().getFirst());
            return;
        }
        html.append("<table class=\"addressees\"><tr><td>Kính gửi:</td><td>");
        PaperWords.listed(paper.addressees()).forEach(one -> line(html, "div", "", "- " + one));
        html.append("</td></tr></table>");
    }

    /** The signature is never alone on a page: the last block, or the last rows of a long table, stay with it. */
    private void end(StringBuilder html, @Nullable PaperBlock last) {
        if (last instanceof PaperBlock.Table table && !table.table().isShort()) {
            int rows = table.table().rows().size();
            PaperHtmlTable.titled(html, table.table(), rows - ROWS_WITH_SIGNATURE);
            html.append("<div class=\"whole end\">");
            PaperHtmlTable.rest(html, table.table(), rows - ROWS_WITH_SIGNATURE);
        } else {
            html.append("<div class=\"whole end\">");
            blocks(html, last == null ? List.of() : List.of(last));
        }
        foot(html);
        html.append("</div>");
    }

    private static void blocks(StringBuilder html, List<PaperBlock> blocks) {
        for (var block : blocks) {
            switch (block) {
                case PaperBlock.Heading heading ->
                    line(html, "h" + heading.level(), "", NonBreakingText.spaces(clean(heading.text())));
                case PaperBlock.Text text -> line(html, "p", "", NonBreakingText.spaces(clean(text.text())));
                case PaperBlock.Table table ->
                    PaperHtmlTable.titled(
                            html, table.table(), table.table().rows().size());
            }
        }
    }

    private void foot(StringBuilder html) {
        html.append("<table class=\"foot\"><tr><td class=\"recipients\">");
        if (!paper.recipients().isEmpty()) {
            line(html, "div", "recipients-head", "Nơi nhận:");
            PaperWords.listed(paper.recipients()).forEach(one -> line(html, "div", "recipient", "- " + one));
        }
        html.append("</td><td class=\"signature\">");
        paper.signature().authority().forEach(one -> line(html, "div", "", PaperWords.capitals(one)));
        html.append("<div class=\"sign-here\"></div>");
        line(
                html,
                "div",
                "",
                paper.signature().name() == null ? "\u00a0" : paper.signature().name());
        html.append("</td></tr></table>");
    }

    private static String document(StringBuilder content, boolean landscape) {
        return "<html><head><title></title><style>" + PaperStyle.of(landscape) + "</style></head><body>" + content
                + "</body></html>";
    }
}
