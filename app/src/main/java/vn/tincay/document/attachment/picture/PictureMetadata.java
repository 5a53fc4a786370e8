package vn.tincay.document.attachment.picture;

import java.nio.BufferUnderflowException;
import java.util.Optional;

/** Entry point: selects the cleaner for the kind of a picture. */
public final class PictureMetadata {

    private PictureMetadata() {}

    /**
     * The same picture with nothing but pixels, colour and orientation; empty when it cannot be cleaned.
     *
     * @param mediaType detected from the content
     */
    public static Optional<byte[]> removed(String mediaType, byte[] bytes) {
        try {
            return switch (mediaType) {
                case "image/jpeg" -> Optional.of(JpegPicture.cleaned(bytes));
                case "image/png" -> Optional.of(PngPicture.cleaned(bytes));
                case "image/webp" -> Optional.of(WebpPicture.cleaned(bytes));
                case "image/tiff" -> Optional.of(TiffPicture.cleaned(bytes));
                case "image/heic" -> Optional.of(HeicPicture.cleaned(bytes));
                default -> Optional.empty();
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException brokenOff) {
            return Optional.empty();
        }
    }
}
