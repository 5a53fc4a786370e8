package vn.tincay.document.paper;

import static vn.tincay.document.paper.PaperWords.clean;

import java.util.List;
import vn.tincay.document.paper.PaperTable.Kind;

/** The paper as a page for the PDF engine: one document for the body, one for each annex, since each counts its pages. */
final class PaperHtml {

    private final OfficialPaper paper;

    PaperHtml(OfficialPaper paper) {
        this.paper = paper;
    }

    String body() {
        var html = new StringBuilder();
        head(html);
        title(html);
        if (!paper.addressees().isEmpty()) {
            addressees(html);
        }
        PaperWords.listed(paper.bases()).forEach(basis -> line(html, "p", "basis", basis));
        blocks(html, PaperWords.closed(paper.body()));
        foot(html);
        return document(html, false);
    }

    String annex(int index) {
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
        line(html, "div", "nation", Measures.NATION_TEXT);
        html.append("<div class=\"motto\"><span>").append(Measures.MOTTO_TEXT).append("</span></div></td></tr>");
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

    private static void blocks(StringBuilder html, List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> line(html, "h" + heading.level(), "", heading.text());
                case Block.Text text -> line(html, "p", "", text.text());
                case Block.Table table -> table(html, table.table());
            }
        }
    }

    private static void table(StringBuilder html, PaperTable table) {
        if (!table.title().isEmpty()) {
            line(html, "div", "caption", table.title());
        }
        if (!table.note().isEmpty()) {
            line(html, "div", "note", table.note());
        }
        html.append("<table class=\"figures\"><colgroup>");
        for (var column : table.columns()) {
            html.append("<col style=\"width:%.2f%%\"/>"
                    .formatted(column.share() * 100.0 / table.shares())
                    .replace(',', '.'));
        }
        html.append("</colgroup><thead>");
        for (var row : table.header()) {
            html.append("<tr>");
            for (var cell : row) {
                html.append("<th colspan=\"%d\" rowspan=\"%d\">".formatted(cell.columns(), cell.rows()))
                        .append(escaped(cell.text()))
                        .append("</th>");
            }
            html.append("</tr>");
        }
        html.append("</thead><tbody>");
        for (var row : table.rows()) {
            html.append(row.strong() ? "<tr class=\"strong\">" : "<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                html.append(opening(row.cells().get(i), table.columns().get(i).kind()))
                        .append(escaped(PaperWords.cell(row.cells().get(i))))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String opening(PaperTable.Cell cell, Kind kind) {
        if (kind == Kind.NUMBER || cell instanceof PaperTable.Cell.Figure) {
            return kind == Kind.CENTRED ? "<td class=\"centred\">" : "<td class=\"number\">";
        }
        return kind == Kind.CENTRED ? "<td class=\"centred\">" : "<td>";
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

    private static void line(StringBuilder html, String tag, String style, String text) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }

    private static String document(StringBuilder content, boolean landscape) {
        return "<html><head><title></title><style>" + PaperStyle.of(landscape) + "</style></head><body>" + content
                + "</body></html>";
    }
}
