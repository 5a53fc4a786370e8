package vn.tincay.site;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * A request body with a minimum speed, so that a slow sender cannot keep others waiting for long. After 20 seconds,
 * reading fails when the sender was slower than 16 KiB a second on average; after five minutes it fails in any case.
 */
final class MinimumSpeedStream extends FilterInputStream {

    private static final long SECOND = 1_000_000_000L;
    private static final long GRACE_PERIOD = 20 * SECOND;
    private static final long LONGEST_READING = 300 * SECOND;
    private static final long BYTES_A_SECOND = 16 * 1024;

    private final LongSupplier nanos;
    private final long begun;
    private long read;
    private boolean tooSlow;

    MinimumSpeedStream(InputStream body, LongSupplier nanos) {
        super(body);
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** Whether reading was given up because the sender was too slow. */
    boolean isTooSlow() {
        return tooSlow;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int number = tooSlow ? -1 : super.read(bytes, from, length);
        read += Math.max(number, 0);
        long passed = nanos.getAsLong() - begun;
        tooSlow |= number >= 0
                && (passed > LONGEST_READING || passed > GRACE_PERIOD && read < passed / SECOND * BYTES_A_SECOND);
        if (tooSlow) {
            throw new IOException("too slow");
        }
        return number;
    }
}
