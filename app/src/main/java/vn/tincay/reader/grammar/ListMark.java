package vn.tincay.reader.grammar;

/**
 * The list mark at the beginning of a block.
 *
 * @param label the number as quoted: {@code III}, {@code 2}, {@code 1.2}, {@code a}; empty for dashes and for no mark
 * @param ordinal the position in the series, 0 when the mark has none
 */
public record ListMark(Kind kind, String label, int ordinal) {
    static final ListMark NONE = new ListMark(Kind.NONE, "", 0);

    /**
     * Kinds of marks, outermost first; NAMED is a word with a number, "Nhiệm vụ 1.", whose depth depends on the text
     * around it.
     */
    public enum Kind {
        PART,
        CAPITAL,
        ROMAN,
        ARTICLE,
        NAMED,
        ARABIC,
        DECIMAL,
        LETTER,
        BRACKET,
        DASH,
        PLUS,
        NONE
    }

    /** The depth for nesting: a mark of smaller rank contains marks of larger rank. */
    int rank() {
        int extra =
                kind == Kind.DECIMAL ? (int) label.chars().filter(c -> c == '.').count() - 1 : 0;
        return kind.ordinal() * 4 + extra;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isBullet() {
        return kind == Kind.DASH || kind == Kind.PLUS;
    }

    public boolean isNumbered() {
        return kind != Kind.NONE && !isBullet();
    }
}
