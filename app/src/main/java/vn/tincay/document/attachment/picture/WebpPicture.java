package vn.tincay.document.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Cleans a WebP chunk by chunk (RFC 9649, 2). Kept are pixels, transparency, animation, colour profile and the
 * orientation.
 */
final class WebpPicture {

    private static final Set<String> KEPT_CHUNKS = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ICCP");
    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    /** The position within a frame at which its chunks begin. */
    private static final int FRAME = 16;

    private static final int EXIF = 0x08;
    private static final int XMP = 0x04;

    private WebpPicture() {}

    static byte[] cleaned(byte[] file) {
        // The header gives the length of the picture; bytes after that length are not part of the picture.
        var bytes = Arrays.copyOf(file, CHUNK + length(file, 0));
        int orientation = orientation(bytes);
        var chunks = new ByteArrayOutputStream(bytes.length);
        copyChunks(bytes, orientation, chunks);
        if (orientation != ExifOrientation.UPRIGHT) {
            writeChunk(chunks, "EXIF", ExifOrientation.block(orientation));
        }
        var to = new ByteArrayOutputStream(bytes.length);
        to.write(bytes, 0, 4);
        to.writeBytes(sizeBytes(chunks.size() + 4));
        to.write(bytes, CHUNK, 4);
        to.writeBytes(chunks.toByteArray());
        return to.toByteArray();
    }

    private static int orientation(byte[] bytes) {
        for (int at = HEAD; at + CHUNK <= bytes.length; at = nextChunk(bytes, at)) {
            if (type(bytes, at).equals("EXIF")) {
                return ExifOrientation.of(content(bytes, at));
            }
        }
        return ExifOrientation.UPRIGHT;
    }

    private static void copyChunks(byte[] bytes, int orientation, ByteArrayOutputStream to) {
        for (int at = HEAD; at + CHUNK <= bytes.length; at = nextChunk(bytes, at)) {
            var type = type(bytes, at);
            var content = content(bytes, at);
            if (KEPT_CHUNKS.contains(type)) {
                writeChunk(to, type, content);
            } else if (type.equals("VP8X")) {
                content[0] &= (byte) ~(EXIF | XMP);
                content[0] |= (byte) (orientation == ExifOrientation.UPRIGHT ? 0 : EXIF);
                writeChunk(to, type, content);
            } else if (type.equals("ANMF")) {
                var frame = new ByteArrayOutputStream(content.length);
                frame.write(content, 0, FRAME);
                copyFrameChunks(content, frame);
                writeChunk(to, type, frame.toByteArray());
            }
        }
    }

    private static void copyFrameChunks(byte[] frame, ByteArrayOutputStream to) {
        for (int at = FRAME; at + CHUNK <= frame.length; at = nextChunk(frame, at)) {
            if (KEPT_CHUNKS.contains(type(frame, at))) {
                writeChunk(to, type(frame, at), content(frame, at));
            }
        }
    }

    private static void writeChunk(ByteArrayOutputStream to, String type, byte[] content) {
        to.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        to.writeBytes(sizeBytes(content.length));
        to.writeBytes(content);
        if (content.length % 2 == 1) {
            to.write(0);
        }
    }

    private static String type(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static byte[] content(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at + CHUNK, at + CHUNK + length(bytes, at));
    }

    private static int nextChunk(byte[] bytes, int at) {
        int length = length(bytes, at);
        return at + CHUNK + length + length % 2;
    }

    private static int length(byte[] bytes, int at) {
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 4);
        if (length < 0 || length > bytes.length - at - CHUNK) {
            throw new IllegalArgumentException("broken off");
        }
        return length;
    }

    private static byte[] sizeBytes(int size) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(size)
                .array();
    }
}
