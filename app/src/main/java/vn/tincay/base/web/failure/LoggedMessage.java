package vn.tincay.base.web.failure;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * Writes a message as one line of the log: line breaks and other control characters become spaces. Messages of the
 * starting thread stay as they are, since explanations of a failed start have several lines.
 */
public final class LoggedMessage extends MessageConverter {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    @Override
    public String convert(ILoggingEvent event) {
        var message = super.convert(event);
        return message == null || isOfStart(event)
                ? message
                : BREAKS.matcher(message).replaceAll(" ");
    }

    /** Whether the thread is the one that starts the program; it serves no request. */
    static boolean isOfStart(ILoggingEvent event) {
        return "main".equals(event.getThreadName());
    }
}
