package vn.tincay.site;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import vn.tincay.base.web.failure.PlainPage;

/**
 * The page for a request that the server refuses before any filter: an address or a header that is too long or
 * malformed. It replaces the server's own page, which lacks the security headers.
 */
final class RefusedRequestReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequestReport.class);

    private final MessageSource messages;

    RefusedRequestReport(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.onRejected(response);
        response.setContentType("text/html;charset=UTF-8");
        try {
            var body = response.getReporter();
            if (body != null) {
                body.write(PlainPage.of(messages, status < 500 ? "refused" : "unexpected"));
                response.finishResponse();
            }
        } catch (IOException left) {
            LOG.debug("the reader left before the refusal was sent");
        }
    }
}
