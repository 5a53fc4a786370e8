package vn.tincay.base.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.ServerBusyException;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.RemovedRecord;
import vn.tincay.base.web.input.text.PrintableTextCheck;

/**
 * The error handler of all requests. It answers with a page, or a problem document under {@code /api/}, that says what
 * to do and shows no stack trace. An unexpected failure is logged under a reference that the page shows, so that
 * support can find it without asking for the input.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ObjectProvider<RemovedRecord.Source> removals;

    Failures(ObjectProvider<RemovedRecord.Source> removals) {
        this.removals = removals;
    }

    /** People who could see a removed record learn of the removal; for others the record does not exist. */
    @ExceptionHandler(NotFound.class)
    Object notFound(HttpServletRequest request) {
        var removed = isApi(request)
                ? Optional.<RemovedRecord>empty()
                : RemovedRecord.of(request, removals.orderedStream().toList());
        return removed.<Object>map(
                        gone -> page(FailurePage.keeping("removed", "", request).of(gone), HttpStatus.GONE))
                .orElseGet(() -> answer(request, HttpStatus.NOT_FOUND, "not-found", ""));
    }

    /**
     * An invalid value in the path means that the address does not exist. An invalid query parameter of a page is a
     * mistake: the answer offers the address without that parameter.
     */
    @ExceptionHandler
    Object wrongValue(MethodArgumentTypeMismatchException slip, HttpServletRequest request) {
        return slip.getParameter().hasParameterAnnotation(RequestParam.class) && isPage(request)
                ? wrongAddress(WrongValue.of(request, slip.getName(), slip.getValue(), slip.getRequiredType()))
                : notFound(request);
    }

    @ExceptionHandler
    Object wrongValue(BindException slip, HttpServletRequest request) {
        var field = slip.getFieldError();
        return field != null && isPage(request)
                ? wrongAddress(WrongValue.of(
                        request, field.getField(), field.getRejectedValue(), slip.getFieldType(field.getField())))
                : answer(request, HttpStatus.BAD_REQUEST, "bad-request", "");
    }

    @ExceptionHandler
    ModelAndView wrongAddress(WrongAddress slip) {
        return new ModelAndView("base/address", Map.of("page", slip.page()), HttpStatus.NOT_FOUND);
    }

    /** The request or one of its parts is too large; both are detected while the parts are read. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, "too-large", "");
    }

    @ExceptionHandler(ServerBusyException.class)
    Object busy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "busy", "");
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    Object securityDecides(Exception denial) throws Exception {
        throw denial;
    }

    /** An unreadable body or header, or a value of the wrong type, is a mistake of the sender, not a failure. */
    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class, MultipartException.class})
    Object unreadable(HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "bad-request", "");
    }

    /** The fields cannot be read, so reading them again for the page would fail in the same way. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    Object unreadableFields(HttpServletRequest request) {
        return isApi(request)
                ? answer(request, HttpStatus.BAD_REQUEST, "bad-request", "")
                : page(FailurePage.of("bad-request", request), HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView unprintable(PrintableTextCheck.Unprintable refusal) {
        return Html.invalid("base/unprintable-fields", refusal.page(), refusal.problems());
    }

    @ExceptionHandler
    Object unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DatabaseUnavailableFilter.isDatabaseUnavailable(failure)) {
            throw failure; // the error page must not query the database for its frame
        }
        if (response.isCommitted()) {
            throw failure; // a page at the end of half an answer would make it look whole
        }
        if (failure instanceof ErrorResponse refusal) {
            var status = HttpStatus.valueOf(refusal.getStatusCode().value());
            if (isApi(request)) {
                return ResponseEntity.status(status).body(refusal.getBody());
            }
            return answer(request, status, FailurePage.kind(status), "");
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {} in {}", reference, request.getMethod(), FailureTrace.of(failure));
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference);
    }

    private static Object answer(HttpServletRequest request, HttpStatus status, String kind, String reference) {
        if (isApi(request)) {
            var detail = ProblemDetail.forStatus(status);
            detail.setProperty("kind", kind);
            if (!reference.isEmpty()) {
                detail.setProperty("reference", reference);
            }
            return ResponseEntity.status(status).body(detail);
        }
        return page(FailurePage.keeping(kind, reference, request), status);
    }

    private static ModelAndView page(FailurePage page, HttpStatus status) {
        return new ModelAndView("base/failure", Map.of("page", page), status);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !isApi(request);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
