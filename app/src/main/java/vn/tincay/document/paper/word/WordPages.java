package vn.tincay.document.paper.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.tincay.document.paper.PaperMeasures;

/**
 * Sets up the pages of the Word file: paper, margins, and the number in the middle of the top margin from the second
 * page on.
 */
final class WordPages {

    private WordPages() {}

    /** Sets the font of the whole file, the headings for Word's outline, and the header with the page number. */
    static void setDefaults(XWPFDocument document) {
        WordStyles.add(document);
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        for (var type : new STFldCharType.Enum[] {STFldCharType.BEGIN, STFldCharType.SEPARATE, STFldCharType.END}) {
            var run = paragraph.createRun();
            run.setFontFamily(PaperMeasures.FONT);
            run.setFontSize(PaperMeasures.PAGE_NUMBER);
            run.getCTR().addNewFldChar().setFldCharType(type);
            if (type == STFldCharType.BEGIN) {
                var code = paragraph.createRun();
                code.setFontFamily(PaperMeasures.FONT);
                code.setFontSize(PaperMeasures.PAGE_NUMBER);
                code.getCTR().addNewInstrText().setStringValue("PAGE");
            }
        }
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    /** Ends the section before an annex; the annex begins on a new page and counts its own pages. */
    static void endSection(XWPFDocument document, boolean landscape) {
        var whole = document.getDocument().getBody().getSectPr();
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        WordRuns.minimise(paragraph);
        var section = paragraph.getCTP().getPPr().addNewSectPr();
        for (var reference : whole.getHeaderReferenceList()) {
            section.addNewHeaderReference().set(reference);
        }
        setPage(section, landscape);
    }

    static void setLastSection(XWPFDocument document, boolean landscape) {
        setPage(document.getDocument().getBody().getSectPr(), landscape);
    }

    private static void setPage(CTSectPr section, boolean landscape) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(twips(landscape ? PaperMeasures.PAGE_HEIGHT : PaperMeasures.PAGE_WIDTH));
        size.setH(twips(landscape ? PaperMeasures.PAGE_WIDTH : PaperMeasures.PAGE_HEIGHT));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(twips(PaperMeasures.TOP));
        margins.setBottom(twips(PaperMeasures.BOTTOM));
        margins.setLeft(twips(landscape ? PaperMeasures.RIGHT : PaperMeasures.LEFT));
        margins.setRight(twips(PaperMeasures.RIGHT));
        margins.setHeader(twips(PaperMeasures.NUMBER_FROM_EDGE));
        margins.setFooter(twips(PaperMeasures.NUMBER_FROM_EDGE));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(WordRuns.twips(millimetres));
    }
}
