package vn.tincay.base.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the connection when an answer fails after its first bytes were sent, such as a long download. The body then
 * stays incomplete, so browsers and programs report a failed transfer instead of keeping half a file. The server would
 * log the message of the failure, which may quote data; this filter logs only the stack trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AbortedResponseFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AbortedResponseFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!response.isCommitted()) {
                throw failure;
            }
            if (!isLeftByReader(failure)) {
                LOG.error("broken off: an answer to {}", request.getMethod(), FailureTrace.of(failure));
            }
            throw new CloseNowException();
        }
    }

    private static boolean isLeftByReader(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
