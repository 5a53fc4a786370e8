package vn.tincay.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.failure.FailurePage;
import vn.tincay.viewer.Allowed;

/** The page for errors that occur before any controller, such as an outdated form or an unreadable request. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    @Allowed(anyone = true)
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null; // part of an answer is already sent; an error page would be appended to it
        }
        // A request refused before the security filters has none of their headers.
        SecurityHeaders.onRejected(response);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && isTooLarge(failure)) {
            status = HttpStatus.CONTENT_TOO_LARGE;
        }
        var page = Html.page(
                "base/failure", isOurs(request, status) ? pageWithInput(request) : pageWithoutInput(request, status));
        page.setStatus(status);
        return page;
    }

    /** Whether the form was too large. A filter that reads a form field reports this before any controller does. */
    private static boolean isTooLarge(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException
                    || String.valueOf(cause.getMessage()).contains("maxPostSize")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the typed text may be shown again: its form failed the CSRF check, and no other site sent it. */
    private static boolean isOurs(HttpServletRequest request, HttpStatus status) {
        var from = request.getHeader("Sec-Fetch-Site");
        return status == HttpStatus.FORBIDDEN
                && (from == null || Set.of("same-origin", "none").contains(from));
    }

    private static FailurePage pageWithInput(HttpServletRequest request) {
        return FailurePage.keeping(FailurePage.kind(HttpStatus.FORBIDDEN), "", request);
    }

    private static FailurePage pageWithoutInput(HttpServletRequest request, HttpStatus status) {
        return FailurePage.of(FailurePage.kind(status), request);
    }
}
