package vn.tincay.document.paper.pdf;

import static vn.tincay.document.paper.pdf.PaperMarkup.escaped;
import static vn.tincay.document.paper.pdf.PaperMarkup.line;

import java.util.List;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperWords;

/**
 * Renders a table for the PDF engine. A short table stays on one page; the title of a long one stays with the first rows.
 */
final class PaperHtmlTable {

    private PaperHtmlTable() {}

    /** @param rows number of rows to render, from the first */
    static void titled(StringBuilder html, PaperTable table, int rows) {
        html.append(table.isShort() ? "<div class=\"whole\">" : "<div>");
        if (!table.title().isEmpty()) {
            line(html, "div", "caption", table.title());
        }
        if (!table.note().isEmpty()) {
            line(html, "div", "note", table.note());
        }
        opened(html, table, "figures");
        html.append("<thead>");
        for (var row : table.header()) {
            html.append("<tr>");
            for (var cell : row) {
                html.append("<th colspan=\"%d\" rowspan=\"%d\">".formatted(cell.columns(), cell.rows()))
                        .append(escaped(cell.text()))
                        .append("</th>");
            }
            html.append("</tr>");
        }
        html.append("</thead>");
        rows(html, table, table.rows().subList(0, rows));
        html.append("</div>");
    }

    /** Renders the rows from this one on, without title and head, directly below the others. */
    static void rest(StringBuilder html, PaperTable table, int from) {
        opened(html, table, "figures rest");
        rows(html, table, table.rows().subList(from, table.rows().size()));
    }

    private static void opened(StringBuilder html, PaperTable table, String style) {
        html.append("<table class=\"").append(style).append("\"><colgroup>");
        for (var column : table.columns()) {
            html.append("<col style=\"width:%.2f%%\"/>"
                    .formatted(column.share() * 100.0 / table.shares())
                    .replace(',', '.'));
        }
        html.append("</colgroup>");
    }

    private static void rows(StringBuilder html, PaperTable table, List<PaperTable.Row> rows) {
        html.append("<tbody>");
        for (var row : rows) {
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
}
