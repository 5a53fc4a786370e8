package vn.tincay.document.attachment;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import vn.tincay.base.NotFound;

/**
 * The files of one record that the viewer may see. A file is listed or sent only through this class: the room finds
 * the record ({@code visibleTo(viewer).require(id)}) and gives the ids of its files; the id of any other file is not
 * found.
 */
public final class RecordFiles {

    private final Attachments attachments;
    private final List<UUID> ids;

    RecordFiles(Attachments attachments, List<UUID> ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    /** The files, oldest first. */
    public List<Attachment> list() {
        return attachments.list(ids);
    }

    /** The content of a file, for a room that reads it. */
    public byte[] bytes(UUID file) {
        if (!ids.contains(file)) {
            throw new NotFound();
        }
        return attachments.bytes(file);
    }

    /** Sends the file as a download, or shows it in the browser when {@code preview} is set and its kind allows it. */
    public ResponseEntity<byte[]> send(UUID file, boolean preview) {
        if (!ids.contains(file)) {
            throw new NotFound();
        }
        var found = attachments.require(file);
        var bytes = attachments.bytes(file);
        return preview && attachments.hasStoredKind(found, bytes)
                ? Downloads.preview(found.fileName(), found.mediaType(), bytes)
                : Downloads.of(found.fileName(), found.mediaType(), bytes);
    }
}
