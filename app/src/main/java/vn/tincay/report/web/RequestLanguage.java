package vn.tincay.report.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;

/** Texts in the language of the request, for page records that are built before the template is rendered. */
@Component
public class RequestLanguage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final MessageSource messages;

    RequestLanguage(MessageSource messages) {
        this.messages = messages;
    }

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public String say(Problem problem) {
        return say(problem.key(), problem.words(language()));
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String moment(Instant at) {
        return MOMENT.format(at.atZone(Ui.ZONE));
    }
}
