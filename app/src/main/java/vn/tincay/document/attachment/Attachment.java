package vn.tincay.document.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its bytes.
 *
 * @param fileName the sender's name for the file, without folders and control characters; for display only
 * @param mediaType detected from the content, never taken from the sender
 * @param sha256 lower-case hexadecimal digest of the bytes
 */
public record Attachment(
        UUID id, UUID agency, String fileName, String mediaType, int size, String sha256, Instant storedAt) {}
