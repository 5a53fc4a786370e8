package vn.tincay.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.tincay.base.ViewerKey;

/** Marks texts that leave with a page and come back with a form, so that only what was made here is believed. */
@Component
public class Seal {

    private static final int BYTES = 16;

    private final ViewerKey key;

    Seal(ViewerKey key) {
        this.key = key;
    }

    /**
     * @param purpose a word of its own for each use: a mark made for one is worth nothing for another
     * @return 22 characters of URL-safe Base64 (128 bits of HMAC-SHA256)
     */
    public String of(String purpose, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(key.proof(purpose + "\n" + text), BYTES));
    }

    public boolean matches(String mark, String purpose, String text) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), of(purpose, text).getBytes(StandardCharsets.UTF_8));
    }
}
