package vn.tincay.document.number;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by each room whose documents carry numbers from the numbering books. The books ask each room what its
 * documents state, and before they cancel a number, whether a document carries it. The subject of a number is the id of
 * the document that carries it.
 */
public interface NumberedDocuments {

    /** Whether the subject is an issued document of this room that was not withdrawn. */
    boolean isInUse(UUID subject);

    /** The documents of this room by subject; subjects of other rooms are left out. */
    Map<UUID, Numbered> bySubject(Collection<UUID> subjects);

    /**
     * A document as the register of numbers names it (Decree 30/2020/NĐ-CP, annex IV), in Vietnamese as on the paper.
     *
     * @param title the abstract ("trích yếu")
     * @param signer null when the document was signed outside the system or is not signed
     * @param recipients the lines of "Nơi nhận", with the line "Lưu" for the copy that is kept; empty when not known
     * @param page the address of the page that shows the document
     */
    record Numbered(String title, @Nullable String signer, List<String> recipients, String page) {}
}
