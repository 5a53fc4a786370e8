package vn.tincay.access.person.list;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.TextSealing;
import vn.tincay.viewer.Viewer;

/**
 * Derives the ids of a list's invitations from the id of the list, which the page carries, the person and the row; and
 * the secrets of their links from both ids and the key of the installation. So the same form sent twice, as by a double
 * click, shows the same links instead of losing them, and nothing but digests is stored.
 */
@Component
class ListLinks {

    private static final String PURPOSE = "link of a listed invitation";

    private final TextSealing sealing;

    ListLinks(TextSealing sealing) {
        this.sealing = sealing;
    }

    /** The id of the invitation in a row: version 3 (RFC 9562). */
    static UUID id(Viewer admin, UUID list, int line) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(36)
                .putLong(list.getMostSignificantBits())
                .putLong(list.getLeastSignificantBits())
                .putLong(admin.person().getMostSignificantBits())
                .putLong(admin.person().getLeastSignificantBits())
                .putInt(line)
                .array());
    }

    /** The secret of an invitation's link: 256 bits in two signatures. */
    String token(UUID list, UUID invitation) {
        return sealing.sign(PURPOSE + " 1", list + " " + invitation)
                + sealing.sign(PURPOSE + " 2", list + " " + invitation);
    }
}
