package vn.tincay.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.ViewerKey;

/**
 * Signs and encrypts texts that a page carries and a form sends back. The signature shows that this installation made
 * the text; the encryption hides it from other users of the browser.
 */
@Component
public class TextSealing {

    private static final int BYTES = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    private final ViewerKey key;

    TextSealing(ViewerKey key) {
        this.key = key;
    }

    /**
     * Signs a text.
     *
     * @param purpose a name for each use; a signature for one purpose is invalid for another
     * @return 22 characters of URL-safe Base64 (128 bits of HMAC-SHA256)
     */
    public String sign(String purpose, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(key.proof(purpose + "\n" + text), BYTES));
    }

    /** Encrypts the bytes (AES-256-GCM), as URL-safe Base64. */
    public String encrypt(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var encrypted = applyCipher(Cipher.ENCRYPT_MODE, purpose, nonce, plain, 0);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE + encrypted.length)
                        .put(nonce)
                        .put(encrypted)
                        .array());
    }

    /** The decrypted bytes; empty when the text was not encrypted by this installation for this purpose. */
    public Optional<byte[]> decrypt(String purpose, String encrypted) {
        try {
            var bytes = Base64.getUrlDecoder().decode(encrypted);
            return bytes.length <= NONCE
                    ? Optional.empty()
                    : Optional.of(applyCipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(bytes, NONCE), bytes, NONCE));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when the text was not encrypted with the key of this purpose */
    private byte[] applyCipher(int mode, String purpose, byte[] nonce, byte[] text, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var secretKey = new SecretKeySpec(key.proof("key of " + purpose), "AES");
            cipher.init(mode, secretKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text, from, text.length - from);
        } catch (AEADBadTagException changed) {
            throw new IllegalArgumentException(changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether {@code mark} is the signature of the text for this purpose. */
    public boolean matches(String mark, String purpose, String text) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), sign(purpose, text).getBytes(StandardCharsets.UTF_8));
    }
}
