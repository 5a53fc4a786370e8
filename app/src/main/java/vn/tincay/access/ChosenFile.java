package vn.tincay.access;

/**
 * A file somebody chose in a form that could not be stored: its field and its name, never its bytes, so that it can be
 * chosen again.
 */
public record ChosenFile(String field, String name) {

    /** Request attribute: the list of them, of a form of which only the texts were read. */
    public static final String LIST = "tincay.chosen-files";
}
