package vn.tincay.document.attachment;

import java.time.Instant;
import java.util.UUID;
import vn.tincay.base.ShownFile;

/**
 * A stored file without its bytes.
 *
 * @param fileName the sender's name for the file, without folders and control characters; for display only
 * @param mediaType detected from the content, never taken from the sender
 * @param sha256 lower-case hexadecimal digest of the bytes
 */
public record Attachment(
        UUID id, UUID agency, String fileName, String mediaType, int size, String sha256, Instant storedAt) {

    /** The kind of file as shown to users. */
    public enum Kind {
        PDF,
        IMAGE,
        WORD,
        SHEET,
        SLIDES,
        TEXT
    }

    public Kind kind() {
        if (mediaType.startsWith("image/")) {
            return Kind.IMAGE;
        }
        return switch (mediaType) {
            case "application/pdf" -> Kind.PDF;
            case "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.oasis.opendocument.text" -> Kind.WORD;
            case "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet" -> Kind.SHEET;
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> Kind.SLIDES;
            default -> Kind.TEXT;
        };
    }

    /** This file as pages list it; {@code href} downloads the file through its record. */
    public ShownFile shownAt(String href) {
        return new ShownFile(
                fileName,
                href,
                Downloads.isPreviewed(mediaType) ? href + "?preview=true" : null,
                "document.attachment.kind." + kind(),
                (long) size,
                storedAt,
                null,
                null);
    }
}
