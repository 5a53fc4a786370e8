package vn.tincay.base;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Creates UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits, so that new rows are stored next
 * to each other.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
