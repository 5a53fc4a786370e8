package vn.tincay.document.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Cleans a PNG chunk by chunk (PNG, third edition). Kept are pixels, animation, colour, resolution and the
 * orientation.
 */
final class PngPicture {

    private static final Set<String> KEPT_CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "acTL", "fcTL", "fdAT", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
            "cICP", "mDCV", "cLLI", "bKGD", "pHYs");

    private static final int SIGNATURE = 8;
    /** The bytes of a chunk around its content: length and type before it, the checksum after it. */
    private static final int CHUNK_OVERHEAD = 12;

    private PngPicture() {}

    static byte[] cleaned(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        var to = new ByteArrayOutputStream(bytes.length);
        to.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            int length = from.getInt(at);
            var type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || length > bytes.length - at - CHUNK_OVERHEAD) {
                throw new IllegalArgumentException("broken off");
            }
            if (KEPT_CHUNKS.contains(type)) {
                to.write(bytes, at, CHUNK_OVERHEAD + length);
            } else if (type.equals("eXIf")) {
                writeOrientation(to, ExifOrientation.of(Arrays.copyOfRange(bytes, at + 8, at + 8 + length)));
            } else if (Character.isUpperCase(type.charAt(0))) {
                throw new IllegalArgumentException(
                        "unknown chunk"); // without such a chunk the picture may look different
            }
            if (type.equals("IEND")) {
                return to.toByteArray();
            }
            at += CHUNK_OVERHEAD + length;
        }
    }

    private static void writeOrientation(ByteArrayOutputStream to, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return;
        }
        var block = ExifOrientation.block(orientation);
        var chunk = ByteBuffer.allocate(CHUNK_OVERHEAD + block.length)
                .putInt(block.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(block);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + block.length);
        to.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
