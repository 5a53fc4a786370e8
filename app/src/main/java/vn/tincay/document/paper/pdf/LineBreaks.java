package vn.tincay.document.paper.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Tells the PDF engine where a line may end: after a space, and inside very long words after a hyphen or slash. By
 * default the engine also breaks lines inside {@code 10/7/2026} and {@code 05/KH-UBND}.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST_WORD = 32;

    private String text = "";
    private int at;

    @Override
    public void setText(String words) {
        text = words;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int start = at;
        while (++at < text.length()) {
            char before = text.charAt(at - 1);
            if (before == ' ' && text.charAt(at) != ' '
                    || at - start > LONGEST_WORD && (before == '-' || before == '/')) {
                break;
            }
        }
        return at;
    }
}
