package vn.tincay.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Detects UTF-16 by its byte order mark, or by the zero bytes of its many ASCII characters. */
final class Utf16Marks {
    private Utf16Marks() {}

    static @Nullable Charset of(byte[] b) {
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int seen = Math.min(b.length & ~1, 4000);
        int evenZero = 0;
        int oddZero = 0;
        for (int i = 0; i < seen; i += 2) {
            evenZero += b[i] == 0 ? 1 : 0;
            oddZero += b[i + 1] == 0 ? 1 : 0;
        }
        if (seen > 20 && oddZero > seen / 5 && evenZero < seen / 50) {
            return StandardCharsets.UTF_16LE;
        }
        return seen > 20 && evenZero > seen / 5 && oddZero < seen / 50 ? StandardCharsets.UTF_16BE : null;
    }
}
