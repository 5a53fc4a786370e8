package vn.tincay.report.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;

/** The reader's language and its words, for page records that are put together before the template speaks. */
@Component
class Speech {

    private final MessageSource messages;

    Speech(MessageSource messages) {
        this.messages = messages;
    }

    String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    String say(Problem problem) {
        return say(problem.key(), problem.words(language()));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
