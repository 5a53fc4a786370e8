package vn.tincay.notice.mail;

import java.util.regex.Pattern;

/** Checks e-mail addresses in the form that offices use; quoted and internationalised addresses are invalid here. */
public final class MailAddress {

    /** The longest address that a server must accept (RFC 5321, 4.5.3.1.3, without the brackets). */
    private static final int LONGEST = 254;

    private static final Pattern USUAL = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private MailAddress() {}

    public static boolean isValid(String address) {
        return address.length() <= LONGEST && USUAL.matcher(address).matches();
    }
}
