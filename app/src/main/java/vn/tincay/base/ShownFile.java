package vn.tincay.base;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file as a page lists it, drawn by {@code parts/file.jte}.
 *
 * @param preview the address that shows it in the browser; null for a kind that is only downloaded
 * @param kind the message key of its kind; null when the name says it
 * @param bytes its size; null for a file that is made when it is asked for
 * @param storedAt null where the page says it elsewhere
 * @param sha256 the digest, where the reader may compare it; null elsewhere
 * @param removal how to remove it; null when the viewer may not
 */
public record ShownFile(
        String name,
        String href,
        @Nullable String preview,
        @Nullable String kind,
        @Nullable Long bytes,
        @Nullable Instant storedAt,
        @Nullable String sha256,
        @Nullable Removal removal) {

    /**
     * How a file is removed: on a page that asks first, or by a tick in the form around the list. A button inside that form
     * would be its first one, and so be pressed by the Enter key in any of its fields.
     */
    public sealed interface Removal {

        /** @param href the page that asks */
        record ByPage(String href) implements Removal {}

        /** @param value what the form sends as {@code name} when the file is ticked */
        record ByTick(String name, String value) implements Removal {}
    }

    /** A file that is made when it is asked for. */
    public static ShownFile made(String name, String href, @Nullable String preview) {
        return new ShownFile(name, href, preview, null, null, null, null, null);
    }

    public ShownFile removed(@Nullable Removal by) {
        return new ShownFile(name, href, preview, kind, bytes, storedAt, sha256, by);
    }

    /** For a page that already says when the file was stored. */
    public ShownFile withoutTime() {
        return new ShownFile(name, href, preview, kind, bytes, null, sha256, removal);
    }

    public ShownFile withDigest(String digest) {
        return new ShownFile(name, href, preview, kind, bytes, storedAt, digest, removal);
    }
}
