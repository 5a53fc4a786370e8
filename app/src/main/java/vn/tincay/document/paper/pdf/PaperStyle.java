package vn.tincay.document.paper.pdf;

import java.util.Locale;
import vn.tincay.document.paper.PaperMeasures;

/** Builds the style sheet for the PDF engine from {@link vn.tincay.document.paper.PaperMeasures}. */
final class PaperStyle {

    private static final String RULES = """
            @page {
              size: A4 %s; margin: %dmm %dmm %dmm %dmm;
              @top-center { content: counter(page); font-family: 'Paper'; font-size: %dpt; vertical-align: middle; }
            }
            @page :first { @top-center { content: none; } }
            * { font-family: 'Paper'; }
            body { margin: 0; font-size: %dpt; line-height: %s; color: #000; }
            table { border-collapse: collapse; }
            .head { width: 100%%; table-layout: fixed; line-height: 1.2; }
            .head td { padding: 0 0 4pt 0; vertical-align: top; text-align: center; }
            .head .left { width: %dmm; }
            .superior { font-size: %dpt; }
            .issuer { font-size: %dpt; font-weight: bold; }
            .nation { font-size: %dpt; font-weight: bold; }
            .motto { font-size: %dpt; font-weight: bold; }
            .motto span { border-bottom: 0.75pt solid #000; padding-bottom: 1pt; }
            .number { font-size: %dpt; padding-top: 3pt; }
            .about { font-size: 12pt; }
            .place { font-size: %dpt; font-style: italic; padding-top: 3pt; }
            .rule { border-top: 0.75pt solid #000; height: 0; margin: 2pt auto 0 auto; }
            .rule-issuer { width: 26mm; }
            .rule-title { width: 50mm; margin: 3pt auto 10pt auto; }
            .mark { font-size: 13pt; font-weight: bold; border: 1pt solid #000; width: 26mm; text-align: center; padding: 2pt; margin-left: 20mm; }
            .centre { text-align: center; }
            .strong, .strong td { font-weight: bold; }
            .type { margin-top: 14pt; }
            .reference { font-style: italic; }
            .addressee { text-align: center; margin: 14pt 0 8pt 0; }
            .addressees { margin: 14pt auto 8pt auto; }
            .addressees td { vertical-align: top; padding: 0 4pt; }
            p, h1, h2, h3 { font-size: %dpt; margin: %dpt 0 0 0; text-indent: %.1fmm; text-align: justify; font-weight: normal; }
            h1, h2, h3 { font-weight: bold; page-break-after: avoid; }
            h3 { font-style: italic; }
            .basis { font-style: italic; }
            .caption { font-weight: bold; text-align: center; margin-top: 8pt; page-break-after: avoid; }
            .note { font-style: italic; text-align: right; font-size: %dpt; page-break-after: avoid; }
            .figures { width: 100%%; table-layout: fixed; margin-top: 6pt; font-size: %dpt; line-height: 1.1; -fs-table-paginate: paginate; }
            .figures td, .figures th { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: middle; word-wrap: break-word; }
            .figures th { font-weight: bold; text-align: center; }
            .figures tr { page-break-inside: avoid; }
            .figures.rest { margin-top: -0.5pt; }
            .whole { page-break-inside: avoid; }
            .end, .foot { page-break-before: avoid; }
            .centred { text-align: center; }
            .number { white-space: nowrap; }
            td.number { text-align: right; }
            .foot { width: 100%%; margin-top: 14pt; page-break-inside: avoid; table-layout: fixed; }
            .foot td { padding: 0; vertical-align: top; width: 50%%; }
            .recipients-head { font-size: %dpt; font-weight: bold; font-style: italic; }
            .recipient { font-size: %dpt; line-height: 1.15; }
            .signature { text-align: center; font-weight: bold; font-size: %dpt; }
            .sign-here { height: %dmm; }
            """;

    private PaperStyle() {}

    static String of(boolean landscape) {
        return String.format(
                Locale.ROOT,
                RULES,
                landscape ? "landscape" : "portrait",
                PaperMeasures.TOP,
                PaperMeasures.RIGHT,
                PaperMeasures.BOTTOM,
                landscape ? PaperMeasures.RIGHT : PaperMeasures.LEFT,
                PaperMeasures.PAGE_NUMBER,
                PaperMeasures.TEXT,
                String.format(Locale.ROOT, "%.2f", PaperMeasures.LINE_SPACING),
                PaperMeasures.HEAD_LEFT,
                PaperMeasures.BODY_NAME,
                PaperMeasures.BODY_NAME,
                PaperMeasures.NATION,
                PaperMeasures.MOTTO,
                PaperMeasures.NUMBER,
                PaperMeasures.PLACE,
                PaperMeasures.TEXT,
                PaperMeasures.PARAGRAPH_SPACE_POINTS,
                PaperMeasures.FIRST_LINE_INDENT,
                PaperMeasures.TABLE,
                PaperMeasures.TABLE,
                PaperMeasures.RECIPIENTS_HEAD,
                PaperMeasures.RECIPIENTS,
                PaperMeasures.TEXT,
                PaperMeasures.SIGN_HERE);
    }
}
