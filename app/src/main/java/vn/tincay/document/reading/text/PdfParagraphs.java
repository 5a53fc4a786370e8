package vn.tincay.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins printed lines into paragraphs by geometry: a full line is continued by one that begins at the margin. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-–]? ?\\d{1,3} ?[-–]?$");
    private static final float INDENT = 10;

    private PdfParagraphs() {}

    static RawText of(List<PdfLine> printed) {
        List<PdfLine> body = withoutPageNumbers(printed);
        float margin = percentile(body.stream().map(PdfLine::left).sorted().toList(), 0.1);
        float edge = percentile(body.stream().map(PdfLine::right).sorted().toList(), 0.85);
        Lines lines = new Lines();
        StringBuilder paragraph = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : body) {
            boolean continues = before != null
                    && before.right() > edge - 0.12f * (edge - margin)
                    && line.left() < margin + INDENT
                    && !line.text().contains("   ")
                    && !before.text().contains("   ");
            if (!continues && !paragraph.isEmpty()) {
                lines.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
            before = line;
        }
        lines.add(paragraph.toString());
        return new RawText(lines.paragraphs().lines(), false);
    }

    private static List<PdfLine> withoutPageNumbers(List<PdfLine> printed) {
        List<PdfLine> kept = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            PdfLine line = printed.get(i);
            boolean first = i == 0 || printed.get(i - 1).page() != line.page();
            boolean last = i == printed.size() - 1 || printed.get(i + 1).page() != line.page();
            if (!((first || last) && PAGE_NUMBER.matcher(line.text()).matches())) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static float percentile(List<Float> sorted, double p) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * p));
    }
}
