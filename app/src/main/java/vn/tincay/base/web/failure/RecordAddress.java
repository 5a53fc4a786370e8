package vn.tincay.base.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** From an address that answers no page to the record it belongs to: {@code /reports/{report}} of whatever stood below. */
public final class RecordAddress {

    private static final Pattern RECORD = Pattern.compile("(/[a-z-]+/[0-9a-fA-F-]{36})(/.*)?");

    private RecordAddress() {}

    /** What was asked for, also on the page that stands in its place. */
    public static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** The first page when the address names no record. */
    public static String from(String address) {
        var record = RECORD.matcher(address);
        return record.matches() ? record.group(1) : "/";
    }
}
