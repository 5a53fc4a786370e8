package vn.tincay.document.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.tincay.document.paper.PaperMeasures;

/** Sets font, language and heading styles, so that text added by an officer looks like the rest. */
final class WordStyles {

    private static final int HEADINGS = 3;

    private WordStyles() {}

    static void add(XWPFDocument document) {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(PaperMeasures.FONT);
        fonts.setHAnsi(PaperMeasures.FONT);
        fonts.setCs(PaperMeasures.FONT);
        fonts.setEastAsia(PaperMeasures.FONT);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("vi-VN");
        for (int level = 1; level <= HEADINGS; level++) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewQFormat();
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.addStyle(new XWPFStyle(style));
        }
    }
}
