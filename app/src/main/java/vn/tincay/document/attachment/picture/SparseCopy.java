package vn.tincay.document.attachment.picture;

/**
 * A copy of a file that contains only the bytes to keep, at their original positions; all others are zero. A format
 * that refers to positions in the file (TIFF, HEIC) therefore stays readable.
 */
final class SparseCopy {

    private final byte[] from;
    private final byte[] copy;

    /**
     * The number of bytes that may still be copied; limits the work for a file that refers to the same bytes many
     * times.
     */
    private long left;

    SparseCopy(byte[] from) {
        this.from = from;
        this.copy = new byte[from.length];
        this.left = 4L * from.length + 4096;
    }

    void keep(long at, long length) {
        if (at < 0 || length < 0 || at > from.length - length) {
            throw new IllegalArgumentException("beyond the file");
        }
        reserve(length);
        System.arraycopy(from, (int) at, copy, (int) at, (int) length);
    }

    void put(int at, byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, copy, at, bytes.length);
    }

    private void reserve(long length) {
        left -= length + 1;
        if (left < 0) {
            throw new IllegalArgumentException("more kept than there is");
        }
    }

    byte[] toArray() {
        return copy;
    }
}
