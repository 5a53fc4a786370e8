package vn.tincay.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A digest of the content that a page showed. The page's buttons send it back; a step such as signing, approving or
 * locking is refused when the record's digest has changed, because nobody answers for content they did not see.
 *
 * @param value 22 characters of URL-safe Base64 (128 bits of SHA-256)
 */
public record Fingerprint(String value) {

    private static final int BYTES = 16;

    /**
     * The digest of these values in this order. Collections are read element by element, maps by sorted key, everything
     * else by its text. The class of a value does not matter; null differs from the empty text.
     */
    public static Fingerprint of(@Nullable Object... values) {
        var digest = sha256();
        add(digest, Arrays.asList(values));
        return new Fingerprint(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES)));
    }

    /**
     * Whether the value of a form's hidden field has this digest, with or without a time. A form without a digest
     * does not match.
     */
    public boolean matches(@Nullable String carried) {
        return carried != null && value.equals(carried.split("\\.", 2)[0]);
    }

    /** The digest and the time the page was made, as the value of one hidden field. */
    public String at(Instant shownAt) {
        return value + "." + shownAt.toEpochMilli();
    }

    /**
     * The time the page was made, read from its hidden field; empty when the field holds none. A sender can forge it,
     * so no refusal depends on it. Only the list of changes depends on it, which holds nothing that was ever hidden
     * from the reader.
     */
    public static Optional<Instant> shownAt(@Nullable String carried) {
        var moment = carried == null ? new String[0] : carried.split("\\.", 2);
        return moment.length == 2 && moment[1].matches("\\d{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(moment[1])))
                : Optional.empty();
    }

    /** The refusal of a step when the record has changed since the page was made. */
    public static Problem outdated() {
        return Problem.of("base.changed.refused");
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        switch (value) {
            case null -> digest.update((byte) 'n');
            case Collection<?> list -> {
                digest.update(("l" + list.size() + ":").getBytes(StandardCharsets.UTF_8));
                list.forEach(element -> add(digest, element));
            }
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, element) -> sorted.put(String.valueOf(key), element));
                digest.update(("m" + sorted.size() + ":").getBytes(StandardCharsets.UTF_8));
                sorted.forEach((key, element) -> {
                    add(digest, key);
                    add(digest, element);
                });
            }
            default -> {
                // The length prefix keeps adjacent values apart: ("ab", "c") differs from ("a", "bc").
                var text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                digest.update(("t" + text.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
