package vn.tincay.base.web.failure;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;

/**
 * Writes exceptions into the log as {@link FailureTrace}, whoever logs them. Messages of exceptions may quote requests,
 * and a line break in one would make a false line of the log. Exceptions of the starting thread keep their messages,
 * because no request is served yet and they name what must be set up.
 */
public final class LoggedException extends WhitespaceThrowableProxyConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy && !LoggedMessage.isOfStart(event)
                ? throwableProxyToString(new ThrowableProxy(FailureTrace.of(proxy.getThrowable())))
                : super.convert(event);
    }
}
