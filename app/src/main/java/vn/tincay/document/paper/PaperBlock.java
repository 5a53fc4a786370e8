package vn.tincay.document.paper;

/** A piece of the body. */
public sealed interface PaperBlock {

    /** @param level 1: a part in bold capitals; 2: a titled section in bold; 3: a titled point in bold italics */
    record Heading(int level, String text) implements PaperBlock {}

    /** A paragraph: justified, first line indented. */
    record Text(String text) implements PaperBlock {}

    record Table(PaperTable table) implements PaperBlock {}
}
