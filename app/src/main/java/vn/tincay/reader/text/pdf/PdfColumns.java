package vn.tincay.reader.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Orders the printed lines of a file: on pages in two columns, the lines of the left column come first. */
final class PdfColumns {
    private PdfColumns() {}

    static List<PdfLine> separate(List<PdfLine> lines) {
        List<PdfLine> out = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            orderPage(lines.subList(from, to), out);
            from = to;
        }
        return out;
    }

    private static void orderPage(List<PdfLine> page, List<PdfLine> out) {
        float margin = (float) page.stream().mapToDouble(PdfLine::left).min().orElse(0);
        List<String> texts = page.stream()
                .map(line -> " ".repeat(Math.round((line.left() - margin) / PdfLines.COLUMN)) + line.text())
                .toList();
        List<Integer> ends = page.stream()
                .map(line -> Math.round((line.right() - margin) / PdfLines.COLUMN))
                .toList();
        for (PrintedColumns.Piece piece : PrintedColumns.inOrder(texts, ends)) {
            PdfLine line = page.get(piece.line());
            if (line.isRow()) {
                out.add(line);
                continue;
            }
            String text = texts.get(piece.line()).substring(piece.from(), piece.to());
            float left = piece.shift() == 0 ? line.left() : margin + (piece.from() - piece.shift()) * PdfLines.COLUMN;
            out.add(new PdfLine(line.page(), left, line.right(), line.y(), line.size(), text.strip()));
        }
    }
}
