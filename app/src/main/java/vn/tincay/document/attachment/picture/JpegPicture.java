package vn.tincay.document.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cleans a JPEG segment by segment (ITU-T T.81, annex B). Kept are the tables, the scans, the colour profile, the JFIF
 * header without its preview, Adobe's colour transform and the orientation. Removed are other application segments,
 * comments, and everything after the end of the picture: previews, depth maps, short films.
 */
final class JpegPicture {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;

    /** The length of a JFIF segment without a preview. */
    private static final int JFIF_LENGTH = 14;

    private static final int ADOBE_LENGTH = 12;

    private final byte[] from;
    private final ByteArrayOutputStream to;
    private boolean turned;

    private JpegPicture(byte[] from) {
        this.from = from;
        this.to = new ByteArrayOutputStream(from.length);
    }

    static byte[] cleaned(byte[] bytes) {
        var picture = new JpegPicture(bytes);
        picture.copySegments();
        return picture.to.toByteArray();
    }

    private void copySegments() {
        writeMarker(START);
        int at = 2;
        while (true) {
            if (byteAt(at) != 0xff) {
                throw new IllegalArgumentException("no marker");
            }
            while (byteAt(at + 1) == 0xff) {
                at++; // fill bytes
            }
            int marker = byteAt(at + 1);
            if (marker == END) {
                break;
            }
            int end = at + 2 + Short.toUnsignedInt((short) (byteAt(at + 2) << 8 | byteAt(at + 3)));
            writeCleaned(marker, Arrays.copyOfRange(from, at + 4, requireInside(end)));
            at = end;
            if (marker == SCAN) {
                at = endOfScan(end);
                to.write(from, end, at - end);
                if (at == from.length) {
                    break; // an incomplete transfer; viewers show the part that arrived
                }
            }
        }
        writeMarker(END);
    }

    private void writeCleaned(int marker, byte[] content) {
        if (isCoding(marker) || marker == PROFILE && beginsWith(content, "ICC_PROFILE\0")) {
            writeSegment(marker, content);
        } else if (marker == JFIF && beginsWith(content, "JFIF\0")) {
            var plain = Arrays.copyOf(content, JFIF_LENGTH);
            plain[JFIF_LENGTH - 2] = 0; // width and height of the preview
            plain[JFIF_LENGTH - 1] = 0;
            writeSegment(marker, plain);
        } else if (marker == ADOBE && beginsWith(content, "Adobe")) {
            writeSegment(marker, Arrays.copyOf(content, ADOBE_LENGTH));
        } else if (marker == EXIF && !turned && ExifOrientation.isMarked(content)) {
            int orientation = ExifOrientation.of(content);
            if (orientation != ExifOrientation.UPRIGHT) {
                writeSegment(marker, ExifOrientation.markedBlock(orientation));
                turned = true;
            }
        } else if (marker < 0xe0 || marker == START) {
            throw new IllegalArgumentException("unknown segment");
        }
    }

    /** Whether a segment is a frame, a scan or one of their tables. */
    private static boolean isCoding(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc8 || marker >= SCAN && marker <= 0xdf;
    }

    /** The position of the next marker after a scan. FF 00 is data; FF D0 to FF D7 only restart the decoder. */
    private int endOfScan(int from) {
        for (int at = from; at < this.from.length - 1; at++) {
            int next = byteAt(at + 1);
            if (byteAt(at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return at;
            }
        }
        return this.from.length;
    }

    private void writeSegment(int marker, byte[] content) {
        writeMarker(marker);
        to.write(content.length + 2 >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    private void writeMarker(int marker) {
        to.write(0xff);
        to.write(marker);
    }

    private static boolean beginsWith(byte[] content, String word) {
        var letters = word.getBytes(StandardCharsets.US_ASCII);
        return content.length >= letters.length
                && Arrays.equals(content, 0, letters.length, letters, 0, letters.length);
    }

    private int byteAt(int at) {
        return Byte.toUnsignedInt(from[at]);
    }

    private int requireInside(int end) {
        if (end > from.length) {
            throw new IllegalArgumentException("broken off");
        }
        return end;
    }
}
