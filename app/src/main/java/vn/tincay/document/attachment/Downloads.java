package vn.tincay.document.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a file as a response. {@link #of} sends a download, which never runs in the origin of our pages. {@link
 * #preview} shows pictures and PDF in the browser, which runs no scripts in pictures and opens PDF outside our origin.
 * SVG drawings, web pages and texts are never shown (docs/decisions/0021-preview-of-files.md).
 */
public final class Downloads {

    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");

    /** The policy of downloads: the file loads nothing, runs nothing, and has an opaque origin. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    /** The policy of pictures; browsers centre a picture with an inline style. */
    private static final String PICTURE_POLICY = SANDBOX + "; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** The policy of PDF, without a sandbox, in which the PDF viewer of browsers before 2024 stays blank. */
    private static final String PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Downloads() {}

    static boolean isPreviewed(String mediaType) {
        return mediaType.equals(PDF) || PICTURES.contains(mediaType);
    }

    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] bytes) {
        return response(ContentDisposition.attachment(), fileName, mediaType, SANDBOX, bytes);
    }

    /**
     * Shows a picture or a PDF in the browser; sends any other kind as a download.
     *
     * @param mediaType detected from the content
     */
    public static ResponseEntity<byte[]> preview(String fileName, String mediaType, byte[] bytes) {
        return isPreviewed(mediaType)
                ? response(
                        ContentDisposition.inline(),
                        fileName,
                        mediaType,
                        mediaType.equals(PDF) ? PDF_POLICY : PICTURE_POLICY,
                        bytes)
                : of(fileName, mediaType, bytes);
    }

    private static ResponseEntity<byte[]> response(
            ContentDisposition.Builder how, String fileName, String mediaType, String policy, byte[] bytes) {
        // The file name follows RFC 6266; a name outside ASCII is encoded as in RFC 8187.
        var saved = StandardCharsets.US_ASCII.newEncoder().canEncode(fileName)
                ? how.filename(fileName).build()
                : how.filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }
}
