package vn.tincay.document.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.base.Outcome;
import vn.tincay.document.paper.pdf.PaperFonts;
import vn.tincay.document.paper.pdf.PaperHtml;
import vn.tincay.document.paper.pdf.PdfPaper;
import vn.tincay.document.paper.sheet.SheetPaper;
import vn.tincay.document.paper.word.WordPaper;

/**
 * Makes the files of a paper. Word and Excel files name the font; a PDF embeds it, so it needs the font on this host.
 */
@Component
public class Printing {

    public byte[] word(OfficialPaper paper) {
        return WordPaper.of(paper);
    }

    /**
     * Renders a PDF. Refused when the host lacks the font or the font lacks a character of the text; the font is never
     * replaced, and no character is left blank.
     */
    public Outcome<byte[]> pdf(OfficialPaper paper) {
        var fonts = PaperFonts.ofHost();
        var problem = fonts.problem().or(() -> fonts.problemOf(allText(paper)));
        return problem.map(Outcome::<byte[]>refused).orElseGet(() -> Outcome.done(new PdfPaper(fonts).of(paper)));
    }

    /**
     * Makes a workbook of tables, on one sheet when they begin with the same columns.
     *
     * @param facts lines below the heading
     */
    public byte[] sheets(String heading, List<String> facts, List<PaperTable> tables) {
        return SheetPaper.of(heading, facts, tables);
    }

    private static String allText(OfficialPaper paper) {
        return String.join("", PaperHtml.of(paper)).replaceAll("(?s)<style>.*?</style>", "");
    }
}
