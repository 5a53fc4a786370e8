package vn.tincay.base.text;

/** The beginning of a text, for places without room for all of it. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text when it has at most {@code longest} characters; otherwise its beginning and an ellipsis, together at
     * most {@code longest} characters.
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
