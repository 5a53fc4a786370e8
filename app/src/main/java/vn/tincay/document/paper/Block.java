package vn.tincay.document.paper;

/** A piece of the body. */
public sealed interface Block {

    /** @param level 1: a part in bold capitals; 2: a titled section in bold; 3: a titled point in bold italics */
    record Heading(int level, String text) implements Block {}

    /** A paragraph: justified, first line indented. */
    record Text(String text) implements Block {}

    record Table(PaperTable table) implements Block {}
}
