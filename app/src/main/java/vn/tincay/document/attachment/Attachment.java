package vn.tincay.document.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its bytes.
 *
 * @param fileName as it was called by who sent it, cleaned of folders and control characters; for showing only
 * @param mediaType found in the content itself, never taken from the sender
 * @param sha256 lower-case hexadecimal digest of the bytes
 */
public record Attachment(
        UUID id, UUID agency, String fileName, String mediaType, int size, String sha256, Instant storedAt) {}
