package vn.tincay.reader.grammar.repair;

/** Recognises bold lines of Markdown, even when the bold marks are on different lines: {@code **1. Sở Y / tế**}. */
final class BoldLines {
    private static final String MARK = "**";
    private static final int MAX_LINES = 4;

    private int openLines;

    /** Reads the next line and returns whether it is bold. */
    boolean isBold(String text) {
        String line = text.strip();
        int marks = 0;
        for (int at = line.indexOf(MARK); at >= 0; at = line.indexOf(MARK, at + MARK.length())) {
            marks++;
        }
        boolean begins = openLines > 0 || line.startsWith(MARK);
        boolean stays = openLines > 0 ? marks % 2 == 0 : marks % 2 != 0;
        openLines = stays && openLines < MAX_LINES ? openLines + 1 : 0;
        return begins && (stays || line.endsWith(MARK)) && marks <= 2;
    }

    /** Ends the paragraph at a blank line, which also closes an open bold mark. */
    void endParagraph() {
        openLines = 0;
    }
}
