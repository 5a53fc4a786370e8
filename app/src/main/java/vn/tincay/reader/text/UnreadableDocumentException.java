package vn.tincay.reader.text;

import vn.tincay.reader.UnreadableDocument;

/** Carries a refusal from deep inside a reader; {@link FileText} catches it. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableDocument refused;

    public UnreadableDocumentException(UnreadableDocument.Code code, String... args) {
        super(code.name(), null, false, false);
        this.refused = new UnreadableDocument(code, args);
    }

    UnreadableDocument refused() {
        return refused;
    }
}
