package vn.tincay.reader.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.text.LineCollector;
import vn.tincay.reader.text.PlainText;
import vn.tincay.reader.text.RawText;

/**
 * Inserts blank lines where an indented line or a wider gap shows that a paragraph begins, and removes page numbers.
 */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-–]? ?\\d{1,3} ?[-–]?$");
    private static final float INDENT = 14;
    private static final float WIDER = 1.5f;
    private static final int WIDEST = 400;

    private PdfParagraphs() {}

    static RawText of(List<PdfLine> printed) {
        List<PdfLine> body = withoutPageNumbers(printed);
        List<PdfLine> prose = body.stream().filter(line -> !line.isRow()).toList();
        float margin = percentile(prose.stream().map(PdfLine::left).sorted().toList(), 0.15);
        float leading = leading(prose);
        LineCollector lines = new LineCollector();
        PdfLine before = null;
        boolean inTable = false;
        List<List<String>> rows = new ArrayList<>();
        for (PdfLine line : body) {
            if (line.isRow()) {
                rows.add(line.cells().stream().map(PlainText::clean).toList());
                continue;
            }
            if (!rows.isEmpty()) {
                lines.addTable(rows);
                lines.add("");
                rows = new ArrayList<>();
                before = null;
            }
            boolean gap = before != null && before.page() == line.page() && line.y() - before.y() > leading * WIDER;
            inTable = before != null
                    && (before.text().contains("   ")
                            || inTable && Math.abs(line.left() - before.left()) < PdfLines.COLUMN);
            if (gap || line.left() > margin + INDENT && !inTable) {
                lines.add("");
            }
            int indent = Math.clamp(Math.round((line.left() - margin) / PdfLines.COLUMN), 0, WIDEST);
            lines.add(" ".repeat(indent) + PlainText.clean(line.text()));
            before = line;
        }
        if (!rows.isEmpty()) {
            lines.addTable(rows);
        }
        return new RawText(lines.paragraphs().lines(), false);
    }

    /** The usual distance between two lines of a paragraph. */
    private static float leading(List<PdfLine> body) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            float step = body.get(i).y() - body.get(i - 1).y();
            if (body.get(i).page() == body.get(i - 1).page() && step > 2) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? Float.MAX_VALUE : percentile(steps, 0.4);
    }

    private static List<PdfLine> withoutPageNumbers(List<PdfLine> printed) {
        List<PdfLine> remaining = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            PdfLine line = printed.get(i);
            boolean first = i == 0 || printed.get(i - 1).page() != line.page();
            boolean last = i == printed.size() - 1 || printed.get(i + 1).page() != line.page();
            if (!((first || last) && PAGE_NUMBER.matcher(line.text()).matches())) {
                remaining.add(line);
            }
        }
        return remaining;
    }

    private static float percentile(List<Float> sorted, double p) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * p));
    }
}
