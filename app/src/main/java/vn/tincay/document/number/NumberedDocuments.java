package vn.tincay.document.number;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;

/** A room whose documents carry numbers from the books. It is asked what they are, and before a number is cancelled. */
public interface NumberedDocuments {

    /** Whether a document of this room stands under the number with this subject: it was issued and not taken back. */
    boolean standsUnder(UUID subject);

    /** Those of these subjects that are documents of this room. */
    Map<UUID, Numbered> named(Collection<UUID> subjects);

    /**
     * A document as the register names it (Decree 30/2020/NĐ-CP, annex IV).
     *
     * @param title its abstract ("trích yếu"), {@code period} added to it for a report, null otherwise
     * @param signer null when it was signed outside or is not signed
     * @param page where it is read
     */
    record Numbered(
            Text title, @Nullable Problem period, @Nullable String signer, String page) {}
}
