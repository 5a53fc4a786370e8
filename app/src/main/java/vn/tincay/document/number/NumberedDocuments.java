package vn.tincay.document.number;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;

/**
 * Implemented by each room whose documents carry numbers from the books. The books ask it for names, and before a number is
 * cancelled.
 */
public interface NumberedDocuments {

    /** Whether this room has an issued document with this number and subject that was not withdrawn. */
    boolean isInUse(UUID subject);

    /** The documents of this room among these subjects. */
    Map<UUID, Numbered> named(Collection<UUID> subjects);

    /**
     * A document as the register names it (Decree 30/2020/NĐ-CP, annex IV).
     *
     * @param title its abstract ("trích yếu"); for a report {@code period} is added to it, null otherwise
     * @param signer null when it was signed outside or is not signed
     * @param page the page that shows it
     */
    record Numbered(
            Text title, @Nullable Problem period, @Nullable String signer, String page) {}
}
