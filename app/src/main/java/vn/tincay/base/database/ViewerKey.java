package vn.tincay.base.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A key that signs for whom a transaction runs. The application derives its key from its database password, which no
 * SQL can read, so injected SQL cannot claim another identity.
 */
public final class ViewerKey {

    private static final int BLOCK = 64; // block size of SHA-256, to which RFC 2104 pads the key

    private final byte[] key;

    private ViewerKey(byte[] key) {
        this.key = key;
    }

    public static ViewerKey ofApplication(String password) {
        return new ViewerKey(mac("tincay viewer".getBytes(StandardCharsets.UTF_8), password));
    }

    public static ViewerKey random() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new ViewerKey(key);
    }

    /** HMAC-SHA256 of the claims. */
    public byte[] proof(String claims) {
        return mac(key, claims);
    }

    /** Stores the key under this name; {@code replaces} says whether it replaces one stored before. */
    public void store(JdbcClient owner, String name, boolean replaces) {
        owner.sql("insert into viewer.keys (name, inner_pad, outer_pad) values (?, ?, ?) on conflict (name) do "
                        + (replaces
                                ? "update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad"
                                : "nothing"))
                .params(name, pad((byte) 0x36), pad((byte) 0x5c))
                .update();
    }

    private byte[] pad(byte with) {
        var pad = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            pad[i] ^= with;
        }
        return pad;
    }

    private static byte[] mac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
