package vn.tincay.base.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Finds the page of the record that an address belongs to: {@code /reports/{report}} for every address below it. */
public final class RecordAddress {

    private static final Pattern RECORD = Pattern.compile("(/[a-z-]+/[0-9a-fA-F-]{36})(/.*)?");

    private RecordAddress() {}

    /** The requested address, also while an error page is made in its place. */
    public static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? address
                : request.getRequestURI();
    }

    /** The address of the record; that of the first page when the given address names no record. */
    public static String from(String address) {
        var record = RECORD.matcher(address);
        return record.matches() ? record.group(1) : "/";
    }
}
