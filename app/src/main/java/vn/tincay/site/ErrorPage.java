package vn.tincay.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.failure.FailurePage;
import vn.tincay.viewer.Allowed;

/** The page for refusals that happen before any controller: a stale form, a request the server will not read. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    @Allowed(anyone = true)
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && isTooLarge(failure)) {
            status = HttpStatus.CONTENT_TOO_LARGE;
        }
        var page = Html.page("base/failure", isOurs(request, status) ? keeping(request) : empty(request, status));
        page.setStatus(status);
        return page;
    }

    /** A filter that asks for a field of the form meets a form too large before any controller does. */
    private static boolean isTooLarge(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException
                    || String.valueOf(cause.getMessage()).contains("maxPostSize")) {
                return true;
            }
        }
        return false;
    }

    /** The body of a form refused for its token has been read; words another site had put there are not shown. */
    private static boolean isOurs(HttpServletRequest request, HttpStatus status) {
        var from = request.getHeader("Sec-Fetch-Site");
        return status == HttpStatus.FORBIDDEN
                && (from == null || Set.of("same-origin", "none").contains(from));
    }

    private static FailurePage keeping(HttpServletRequest request) {
        return FailurePage.keeping(FailurePage.kind(HttpStatus.FORBIDDEN), "", request);
    }

    private static FailurePage empty(HttpServletRequest request, HttpStatus status) {
        return FailurePage.of(FailurePage.kind(status), request);
    }
}
