package vn.tincay.document.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The orientation of a picture, the only fact of Exif that is kept (Exif 3.0, 4.6.5.1.6; 1 is upright). */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final byte[] MARK = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Reads the orientation from an Exif block, with or without the "Exif" mark; a broken block counts as upright. */
    static int of(byte[] exif) {
        int start = isMarked(exif) ? MARK.length : 0;
        try {
            var tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int at = directory + 2; at < directory + 2 + entries * ENTRY; at += ENTRY) {
                if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                    int turned = tiff.getShort(at + 8);
                    return turned >= UPRIGHT && turned <= 8 ? turned : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    static boolean isMarked(byte[] exif) {
        return exif.length >= MARK.length && Arrays.equals(exif, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** An Exif block with this orientation and nothing else. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** An Exif block with this orientation only, preceded by the mark that JPEG requires. */
    static byte[] markedBlock(int orientation) {
        var marked = ByteBuffer.allocate(MARK.length + 26).put(MARK);
        return marked.put(block(orientation)).array();
    }
}
