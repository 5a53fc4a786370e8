package vn.tincay.document.web;

import vn.tincay.base.web.Ui;
import vn.tincay.document.number.BookEntry;

/** The words of an entry's state on pages and in files. */
public final class EntryWords {

    private EntryWords() {}

    /** The state of the entry: used, recorded from paper, entered by hand, or cancelled with the reason. */
    public static String state(BookEntry entry, Ui ui) {
        if (entry.cancelledFor() != null) {
            return ui.t("document.book.cancelled", entry.cancelledFor());
        }
        if (entry.enteredBy() != null) {
            return ui.t("document.book.by-hand", entry.enteredBy());
        }
        return ui.t(entry.recorded() ? "document.book.recorded" : "document.book.used");
    }
}
