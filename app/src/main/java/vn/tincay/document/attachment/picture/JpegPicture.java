package vn.tincay.document.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG as its segments (ITU-T T.81, annex B). Kept are the tables, the scans, the colour profile and the orientation.
 * Application segments and comments go, and all that follows the end of the picture: previews, depth maps, short films.
 */
final class JpegPicture {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;

    /** Length of a JFIF segment without a preview, and of an Adobe segment. */
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
        picture.copy();
        return picture.to.toByteArray();
    }

    private void copy() {
        mark(START);
        int at = 2;
        while (true) {
            if (octet(at) != 0xff) {
                throw new IllegalArgumentException("no marker");
            }
            while (octet(at + 1) == 0xff) {
                at++; // fill bytes
            }
            int marker = octet(at + 1);
            if (marker == END) {
                break;
            }
            int end = at + 2 + Short.toUnsignedInt((short) (octet(at + 2) << 8 | octet(at + 3)));
            segment(marker, Arrays.copyOfRange(from, at + 4, checked(end)));
            at = end;
            if (marker == SCAN) {
                at = endOfScan(end);
                to.write(from, end, at - end);
                if (at == from.length) {
                    break; // an incomplete transfer; viewers show the part that arrived
                }
            }
        }
        mark(END);
    }

    private void segment(int marker, byte[] content) {
        if (isCoding(marker) || marker == PROFILE && begins(content, "ICC_PROFILE\0")) {
            write(marker, content);
        } else if (marker == JFIF && begins(content, "JFIF\0")) {
            var plain = Arrays.copyOf(content, JFIF_LENGTH);
            plain[JFIF_LENGTH - 2] = 0; // width and height of the preview
            plain[JFIF_LENGTH - 1] = 0;
            write(marker, plain);
        } else if (marker == ADOBE && begins(content, "Adobe")) {
            write(marker, Arrays.copyOf(content, ADOBE_LENGTH));
        } else if (marker == EXIF && !turned && ExifOrientation.isMarked(content)) {
            int orientation = ExifOrientation.of(content);
            if (orientation != ExifOrientation.UPRIGHT) {
                write(marker, ExifOrientation.markedBlock(orientation));
                turned = true;
            }
        } else if (marker < 0xe0 || marker == START) {
            throw new IllegalArgumentException("unknown segment");
        }
    }

    /** Frames, scans and their tables. */
    private static boolean isCoding(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc8 || marker >= SCAN && marker <= 0xdf;
    }

    /** The position of the next marker. FF 00 is data; FF D0 to FF D7 only restart the decoder. */
    private int endOfScan(int from) {
        for (int at = from; at < this.from.length - 1; at++) {
            int next = octet(at + 1);
            if (octet(at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return at;
            }
        }
        return this.from.length;
    }

    private void write(int marker, byte[] content) {
        mark(marker);
        to.write(content.length + 2 >> 8);
        to.write(content.length + 2);
        to.writeBytes(content);
    }

    private void mark(int marker) {
        to.write(0xff);
        to.write(marker);
    }

    private static boolean begins(byte[] content, String word) {
        var letters = word.getBytes(StandardCharsets.US_ASCII);
        return content.length >= letters.length
                && Arrays.equals(content, 0, letters.length, letters, 0, letters.length);
    }

    private int octet(int at) {
        return Byte.toUnsignedInt(from[at]);
    }

    private int checked(int end) {
        if (end > from.length) {
            throw new IllegalArgumentException("broken off");
        }
        return end;
    }
}
