package vn.tincay.access.person.list;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.TextSealing;
import vn.tincay.viewer.Viewer;

/**
 * Derives the id of each invitation in a list from administrator, row and the list's id, which the page carries; and
 * the secret of its link from both ids and the key of the installation. A form sent twice, as by a double click,
 * therefore shows the same links again, although only digests of them are stored.
 */
@Component
class ListLinks {

    private static final String PURPOSE = "link of a listed invitation";

    private final TextSealing sealing;

    ListLinks(TextSealing sealing) {
        this.sealing = sealing;
    }

    /** The id of the invitation in a row: a UUID of version 3 (RFC 9562). */
    static UUID id(Viewer admin, UUID list, int line) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(36)
                .putLong(list.getMostSignificantBits())
                .putLong(list.getLeastSignificantBits())
                .putLong(admin.person().getMostSignificantBits())
                .putLong(admin.person().getLeastSignificantBits())
                .putInt(line)
                .array());
    }

    /** The secret of an invitation's link: two signatures of 128 bits each. */
    String token(UUID list, UUID invitation) {
        return sealing.sign(PURPOSE + " 1", list + " " + invitation)
                + sealing.sign(PURPOSE + " 2", list + " " + invitation);
    }
}
