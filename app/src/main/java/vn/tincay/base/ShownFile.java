package vn.tincay.base;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file as a page lists it, drawn by {@code parts/file.jte}.
 *
 * @param preview the address that shows it in the browser; null for a kind that is only downloaded
 * @param kind the message key of its kind, such as PDF; null when the file name already tells the kind
 * @param bytes its size; null for a file that is generated when it is requested
 * @param storedAt when it was stored; null where the page shows the time elsewhere
 * @param sha256 the digest of the content, on pages that show it; null elsewhere
 * @param removal how to remove it; null when the viewer may not remove it
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
     * How a file is removed: on a page that asks first, or by a check box in the form around the list. A remove button
     * inside that form would be its first button, so the Enter key in any field would press it.
     */
    public sealed interface Removal {

        /** @param href the address of the page that asks for confirmation */
        record ByPage(String href) implements Removal {}

        /** @param value what the form sends as {@code name} when the file is ticked */
        record ByTick(String name, String value) implements Removal {}
    }

    /** A file that is generated when it is requested. */
    public static ShownFile made(String name, String href, @Nullable String preview) {
        return new ShownFile(name, href, preview, null, null, null, null, null);
    }

    public ShownFile removableBy(@Nullable Removal by) {
        return new ShownFile(name, href, preview, kind, bytes, storedAt, sha256, by);
    }

    /** A copy without the time, for a page that already shows when the file was stored. */
    public ShownFile withoutTime() {
        return new ShownFile(name, href, preview, kind, bytes, null, sha256, removal);
    }

    public ShownFile withDigest(String digest) {
        return new ShownFile(name, href, preview, kind, bytes, storedAt, digest, removal);
    }
}
