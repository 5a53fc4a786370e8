package vn.tincay.document.paper.template;

/**
 * One line of a filled template.
 *
 * @param number of the line in the template
 * @param words the text, with invisible marks where a value begins and where a value breaks the line, so that no value
 *     is taken for markup
 */
record PaperLine(int number, String words) {

    private static final char NUMBER = '\ue000';
    private static final char VALUE = '\ue001';
    private static final char BREAK = '\ue002';

    static String withNumber(int number, String line) {
        return "" + NUMBER + number + NUMBER + line;
    }

    /** The value with the marks for its beginning and its line breaks. */
    static String withMarks(String text) {
        return VALUE + text.replaceAll("[\\ue000-\\ue002]", "").replaceAll("\\R", String.valueOf(BREAK));
    }

    static PaperLine of(String line) {
        int end = line.indexOf(NUMBER, 1);
        return new PaperLine(
                Integer.parseInt(line.substring(1, end)),
                line.substring(end + 1).stripLeading());
    }

    /** The text after {@code beginning}, which is markup of the template. */
    String textAfter(String beginning) {
        return text(words.substring(beginning.length()));
    }

    String text() {
        return text(words);
    }

    private static String text(String words) {
        return words.replace(String.valueOf(VALUE), "").replace(BREAK, '\n');
    }
}
