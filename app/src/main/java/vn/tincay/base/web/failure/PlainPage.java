package vn.tincay.base.web.failure;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** A page of plain words in both languages, for answers given without database, session and templates. */
public final class PlainPage {

    private PlainPage() {}

    /**
     * The page as HTML.
     *
     * @param kind names the messages {@code base.failure.<kind>.title} and {@code base.failure.<kind>.what}
     */
    public static String of(MessageSource messages, String kind) {
        var title = say(messages, kind, "title", "vi");
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><h1>" + title + "</h1><p>" + say(messages, kind, "what", "vi")
                + "</p><div lang=\"en\"><h2>" + say(messages, kind, "title", "en") + "</h2><p>"
                + say(messages, kind, "what", "en") + "</p></div></body></html>";
    }

    private static String say(MessageSource messages, String kind, String part, String language) {
        return messages.getMessage("base.failure." + kind + "." + part, null, Locale.of(language));
    }
}
