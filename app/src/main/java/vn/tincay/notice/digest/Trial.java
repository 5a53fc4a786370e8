package vn.tincay.notice.digest;

import org.jspecify.annotations.Nullable;

/**
 * The trial message that a person asked for last.
 *
 * @param codeSignature signature of the code that confirms the address; null when the message carried no code, or the
 *     code was used, has expired or was tried too often
 * @param refused whether the mail server refused the address
 * @param waits whether the message still waits for the mail server
 */
public record Trial(
        String address, Frequency frequency, @Nullable String codeSignature, boolean refused, boolean waits) {

    /** Whether the code can still be entered. */
    public boolean isOpen() {
        return codeSignature != null;
    }

    /** Whether the page of the digest shows this trial message. */
    public boolean isShown() {
        return isOpen() || refused || waits;
    }
}
