package vn.tincay.base.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.tincay.base.web.RemovedRecord;
import vn.tincay.base.web.input.ChosenFile;
import vn.tincay.base.web.input.TypedFields;

/**
 * The page shown in place of the requested one.
 *
 * @param kind names the explanation among the messages {@code base.failure}
 * @param reference the reference of an unexpected failure in the log, or empty
 * @param typed the form input that was not stored, to be copied; or empty
 * @param files the names of the files sent with that input
 * @param back the address of the record, otherwise of the first page
 * @param removed the removal of the record, for people who could see it; null otherwise
 */
public record FailurePage(
        String kind,
        String reference,
        String typed,
        List<String> files,
        String back,
        @Nullable RemovedRecord removed) {

    public static FailurePage of(String kind, HttpServletRequest request) {
        return new FailurePage(kind, "", "", List.of(), RecordAddress.from(RecordAddress.address(request)), null);
    }

    /** A page that keeps the input of the request's form, if it had one. */
    public static FailurePage keeping(String kind, String reference, HttpServletRequest request) {
        boolean form = requestMethod(request).equals("POST");
        return new FailurePage(
                kind,
                reference,
                form ? TypedFields.of(request).text() : "",
                form ? ChosenFile.of(request).stream().map(ChosenFile::name).toList() : List.of(),
                RecordAddress.from(RecordAddress.address(request)),
                null);
    }

    FailurePage of(RemovedRecord removed) {
        return new FailurePage(
                "removed", reference, typed, files, removed.back() == null ? "/" : removed.back(), removed);
    }

    /** The method of the failed request. The error page itself is always requested by GET (Servlet 6.1). */
    private static String requestMethod(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String address
                ? address
                : request.getMethod();
    }

    public static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "stale-form";
            case METHOD_NOT_ALLOWED -> "wrong-method";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> status.is5xxServerError() ? "unexpected" : "bad-request";
        };
    }
}
