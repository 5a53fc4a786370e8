package vn.tincay.document.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Cleans a TIFF directory by directory (TIFF 6.0; one directory of fields for each page). Kept are the fields that say
 * how the pixels are coded and coloured, and the strips or tiles of pixels to which they point.
 */
final class TiffPicture {

    private static final int COMPRESSION = 259;
    private static final int OLD_JPEG = 6;
    private static final int ENTRY = 12;

    /** The fields with the positions of pixel data, each mapped to the field with the lengths of that data. */
    private static final Map<Integer, Integer> PIXELS = Map.of(273, 279, 324, 325);

    private static final Set<Integer> KEPT_FIELDS = Set.of(
            254,
            255,
            256,
            257,
            258,
            COMPRESSION,
            262,
            263,
            266,
            273,
            274,
            277,
            278,
            279,
            280,
            281,
            282,
            283,
            284,
            290,
            291,
            292,
            293,
            296,
            297,
            301,
            317,
            318,
            319,
            320,
            321,
            322,
            323,
            324,
            325,
            332,
            334,
            338,
            339,
            340,
            341,
            347,
            529,
            530,
            531,
            532,
            34675);

    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final ByteBuffer from;
    private final SparseCopy to;

    private TiffPicture(byte[] bytes) {
        this.from = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.to = new SparseCopy(bytes);
    }

    static byte[] cleaned(byte[] bytes) {
        var picture = new TiffPicture(bytes);
        picture.keepPages();
        return picture.to.toArray();
    }

    private void keepPages() {
        if (from.getShort(2) != 42) {
            throw new IllegalArgumentException("another TIFF");
        }
        to.keep(0, 8);
        var seen = new HashSet<Integer>();
        for (int at = from.getInt(4); at != 0; at = keepPage(at)) {
            if (!seen.add(at)) {
                throw new IllegalArgumentException("a circle");
            }
        }
    }

    /** Compacts the kept fields of a page; returns the position of the next page, 0 after the last. */
    private int keepPage(int at) {
        int fields = Short.toUnsignedInt(from.getShort(at));
        var copy = ByteBuffer.allocate(2 + fields * ENTRY + 4).order(from.order());
        copy.position(2);
        for (int field = at + 2; field < at + 2 + fields * ENTRY; field += ENTRY) {
            if (KEPT_FIELDS.contains(tag(field))) {
                copy.put(from.slice(field, ENTRY));
                if (length(field) > 4) {
                    to.keep(value(field), length(field));
                }
            }
        }
        int next = from.getInt(at + 2 + fields * ENTRY);
        copy.putShort(0, (short) ((copy.position() - 2) / ENTRY));
        copy.putInt(next);
        to.put(at, copy.array());
        keepPixels(at, fields);
        return next;
    }

    private void keepPixels(int page, int fields) {
        for (int field = page + 2; field < page + 2 + fields * ENTRY; field += ENTRY) {
            // In the first kind of JPEG in TIFF, the pixels are a whole JPEG file with metadata.
            if (tag(field) == COMPRESSION && number(field, 0) == OLD_JPEG) {
                throw new IllegalArgumentException("pixels that are a file");
            }
            var lengths = PIXELS.get(tag(field));
            if (lengths != null) {
                int counts = findField(page, fields, lengths);
                for (int i = 0; i < count(field); i++) {
                    to.keep(number(field, i), number(counts, i));
                }
            }
        }
    }

    private int findField(int page, int fields, int tag) {
        for (int field = page + 2; field < page + 2 + fields * ENTRY; field += ENTRY) {
            if (tag(field) == tag) {
                return field;
            }
        }
        throw new IllegalArgumentException("pixels without length");
    }

    /** The value at this index of a field whose values have two or four bytes. */
    private long number(int field, int index) {
        int size = SIZES[type(field)];
        long at = (length(field) > 4 ? value(field) : field + 8L) + (long) index * size;
        if (index >= count(field)) {
            throw new IllegalArgumentException("no such number");
        }
        return size == 2
                ? Short.toUnsignedLong(from.getShort(Math.toIntExact(at)))
                : Integer.toUnsignedLong(from.getInt(Math.toIntExact(at)));
    }

    private int tag(int field) {
        return Short.toUnsignedInt(from.getShort(field));
    }

    private int type(int field) {
        return Short.toUnsignedInt(from.getShort(field + 2));
    }

    private long count(int field) {
        return Integer.toUnsignedLong(from.getInt(field + 4));
    }

    private long length(int field) {
        return SIZES[type(field)] * count(field);
    }

    private long value(int field) {
        return Integer.toUnsignedLong(from.getInt(field + 8));
    }
}
