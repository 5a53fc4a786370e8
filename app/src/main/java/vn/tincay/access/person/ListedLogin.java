package vn.tincay.access.person;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.base.Problem;

/** A login in a list: a spreadsheet takes a phone number for a figure and drops its first zero. */
public final class ListedLogin {

    /** A Vietnamese mobile number without its first zero: nine digits, of which the first is 3, 5, 7, 8 or 9. */
    private static final Pattern LOST_ZERO = Pattern.compile("[35789]\\d{8}");

    private ListedLogin() {}

    /** The problem of a phone number without its first zero, at the field {@code login}; empty for any other login. */
    public static Optional<Problem> problem(String login) {
        return LOST_ZERO.matcher(login).matches()
                ? Optional.of(Problem.at("login", "access.list.login-lost-zero", login))
                : Optional.empty();
    }
}
