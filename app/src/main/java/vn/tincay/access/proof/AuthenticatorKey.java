package vn.tincay.access.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret of an authenticator app for enrolment: a QR code to scan, or letters to type. */
public final class AuthenticatorKey {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String letters;
    private final QrDrawing picture;

    public AuthenticatorKey(byte[] secret, String login) {
        this.letters = base32(secret);
        this.picture = new QrDrawing(
                "otpauth://totp/" + encode("Tin Cậy:" + login) + "?secret=" + letters + "&issuer=" + encode("Tin Cậy"));
    }

    /** The secret as letters for typing, in groups of four. */
    public String letters() {
        return letters.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public QrDrawing picture() {
        return picture;
    }

    /** Base32 of RFC 4648 without padding: twenty bytes make exactly 32 characters. */
    static String base32(byte[] bytes) {
        var out = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out.append(BASE32.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) {
            out.append(BASE32.charAt((held << (5 - bits)) & 31));
        }
        return out.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
