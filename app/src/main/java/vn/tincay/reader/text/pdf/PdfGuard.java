package vn.tincay.reader.text.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.UnreadableDocumentException;

/**
 * Unpacks every compressed stream of a PDF once without keeping anything, before a parser unpacks it and keeps it
 * whole: a megabyte can expand to a gigabyte. A stream compressed twice can expand a thousand times more and has no
 * use in a plan, so it is refused.
 */
final class PdfGuard {
    private static final long LARGEST_TOTAL = 96_000_000;
    private static final int MAX_OBJECTS = 200_000;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] OBJECT = {' ', 'o', 'b', 'j'};

    private final byte[] file;
    private final byte[] buffer = new byte[65_536];
    private long total;
    private int objects;

    private PdfGuard(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file) {
        PdfGuard guard = new PdfGuard(file);
        for (int at = 0; at < file.length; at++) {
            at = guard.examine(at);
        }
    }

    /** Checks the bytes at a position; returns the last position that was checked. */
    private int examine(int at) {
        if (file[at] == ' ' && isAt(OBJECT, at) && ++objects > MAX_OBJECTS) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
        }
        if (file[at] != 's' || !isAt(STREAM, at) || at > 0 && file[at - 1] == 'd') {
            return at;
        }
        int start = at + STREAM.length;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n') && start < at + STREAM.length + 2) {
            start++;
        }
        return isCompressed(file, start, file.length) ? Math.max(at, start + unpack(start) - 1) : at;
    }

    private int unpack(int start) {
        Inflater inflater = new Inflater();
        int read;
        try {
            inflater.setInput(file, start, file.length - start);
            boolean first = true;
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    break;
                }
                total += n;
                if (total > LARGEST_TOTAL || first && isCompressedAgain(n)) {
                    throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
                }
                first = false;
            }
        } catch (DataFormatException damaged) {
            // The parser reads up to the damage, so the bytes up to there are counted.
        } finally {
            read = (int) inflater.getBytesRead();
            inflater.end();
        }
        return read;
    }

    /** Whether the two bytes with which every compressed stream begins are at this position. */
    private static boolean isCompressed(byte[] bytes, int at, int end) {
        return at + 1 < end && (bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) * 256 + (bytes[at + 1] & 0xff)) % 31 == 0;
    }

    /** Whether the unpacked bytes are compressed again; an object list that begins with "80" only looks so. */
    private boolean isCompressedAgain(int length) {
        if (!isCompressed(buffer, 0, length)) {
            return false;
        }
        var inflater = new Inflater();
        var out = new byte[buffer.length];
        try {
            inflater.setInput(buffer, 0, length);
            inflater.inflate(out);
            return !inflater.needsDictionary();
        } catch (DataFormatException other) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private boolean isAt(byte[] word, int at) {
        if (at + word.length > file.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
