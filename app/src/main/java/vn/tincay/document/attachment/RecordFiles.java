package vn.tincay.document.attachment;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import vn.tincay.base.NotFound;

/**
 * The files of one record that the viewer may see. Only through them is a file listed or sent: the room finds the record
 * ({@code visibleTo(viewer).require(id)}) and gives the ids of its files; the id of any other file is not found, as if there
 * were none.
 */
public final class RecordFiles {

    private final Attachments attachments;
    private final List<UUID> ids;

    RecordFiles(Attachments attachments, List<UUID> ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    /** Oldest first. */
    public List<Attachment> list() {
        return attachments.named(ids);
    }

    /** The file as a download, or shown in the browser where its kind allows. */
    public ResponseEntity<byte[]> send(UUID file, boolean preview) {
        if (!ids.contains(file)) {
            throw new NotFound();
        }
        var found = attachments.require(file);
        var bytes = attachments.bytes(file);
        return preview && attachments.isWhatItSays(found, bytes)
                ? Downloads.preview(found.fileName(), found.mediaType(), bytes)
                : Downloads.of(found.fileName(), found.mediaType(), bytes);
    }
}
