package vn.tincay.document.number;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;

/**
 * Implemented by each room whose documents carry numbers from the numbering books. The books ask each room for the
 * titles of its documents, and before they cancel a number, whether a document carries it.
 */
public interface NumberedDocuments {

    /** Whether the subject of a number belongs to an issued document of this room that was not withdrawn. */
    boolean isInUse(UUID subject);

    /** The documents of this room by the subjects of their numbers; subjects of other rooms are left out. */
    Map<UUID, Numbered> named(Collection<UUID> subjects);

    /**
     * A document as the register of numbers names it (Decree 30/2020/NĐ-CP, annex IV).
     *
     * @param title the abstract ("trích yếu")
     * @param period added to the title of a report; null otherwise
     * @param signer null when the document was signed outside the system or is not signed
     * @param page the address of the page that shows the document
     */
    record Numbered(
            Text title, @Nullable Problem period, @Nullable String signer, String page) {}
}
