package vn.tincay.notice.digest;

import org.jspecify.annotations.Nullable;

/**
 * The trial message that a person asked for last.
 *
 * @param mark of the code that confirms the address; null when the message carried none, or when the code was used
 * @param refused whether the server refuses the address
 * @param waits whether the server has not taken the message yet
 */
public record Trial(
        String address, Frequency frequency, @Nullable String mark, boolean refused, boolean waits) {

    /** Whether the person is to enter the code. */
    public boolean isOpen() {
        return mark != null;
    }

    /** Whether the page says something about it. */
    public boolean isToldOf() {
        return isOpen() || refused || waits;
    }
}
