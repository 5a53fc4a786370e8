package vn.tincay.document.paper;

/** A heading, a paragraph or a table in the body of a paper. */
public sealed interface PaperBlock {

    /**
     * A heading.
     *
     * @param level 1: a part in bold capitals; 2: a titled section in bold; 3: a titled point in bold italics
     */
    record Heading(int level, String text) implements PaperBlock {}

    /** A paragraph: justified, first line indented. */
    record Text(String text) implements PaperBlock {}

    record Table(PaperTable table) implements PaperBlock {}
}
