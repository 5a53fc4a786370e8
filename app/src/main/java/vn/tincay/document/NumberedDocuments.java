package vn.tincay.document;

import java.util.UUID;

/** A room whose documents carry numbers from the books. It is asked before a number is cancelled. */
public interface NumberedDocuments {

    /** Whether a document of this room stands under the number with this subject: it was issued and not taken back. */
    boolean standsUnder(UUID subject);
}
