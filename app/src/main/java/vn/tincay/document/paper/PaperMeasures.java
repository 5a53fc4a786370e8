package vn.tincay.document.paper;

/**
 * Measures of Annex I, part I of Decree 30/2020/NĐ-CP. Each is one value within the permitted range, so that all papers
 * look alike.
 */
public final class PaperMeasures {

    /** Paper and margins in millimetres: top and bottom 20–25, left 30–35, right 15–20. */
    public static final int PAGE_WIDTH = 210;

    public static final int PAGE_HEIGHT = 297;
    public static final int TOP = 20;
    public static final int BOTTOM = 20;
    public static final int LEFT = 30;
    public static final int RIGHT = 20;

    /** Page number in the middle of the top margin; this is its distance from the edge of the paper. */
    public static final int NUMBER_FROM_EDGE = 9;

    /** Font sizes in points. */
    public static final int NATION = 12;

    public static final int MOTTO = 13;
    public static final int BODY_NAME = 12;
    public static final int NUMBER = 13;
    public static final int PLACE = 13;
    public static final int TITLE = 14;
    public static final int TEXT = 14;
    public static final int TABLE = 12;
    public static final int RECIPIENTS_HEAD = 12;
    public static final int RECIPIENTS = 11;
    public static final int PAGE_NUMBER = 13;

    /** Indent of the first line, 1 or 1.27 cm; in millimetres. */
    public static final double FIRST_LINE_INDENT = 12.7;

    /** Space between paragraphs, at least 6 points; the line spacing is single to 1.5. */
    public static final int PARAGRAPH_SPACE_POINTS = 6;

    public static final double LINE_SPACING = 1.15;

    /** Widths in mm of the two columns of the head: issuing agency on the left, nation and motto on the right. */
    public static final int HEAD_LEFT = 66;

    public static final int HEAD_RIGHT = PAGE_WIDTH - LEFT - RIGHT - HEAD_LEFT;

    /** Space for signature and seal above the name, in millimetres. */
    public static final int SIGN_HERE = 26;

    public static final String NATION_TEXT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO_TEXT = "Độc lập - Tự do - Hạnh phúc";

    /** Width of the motto in bold, in em; the rule below the motto has the same length. */
    public static final double MOTTO_LENGTH = 12.25;

    public static final String FONT = "Times New Roman";

    private PaperMeasures() {}
}
