package vn.tincay.base.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** A {@link Ui} in a language without Spring, for tests of rules that format texts. */
public final class MessagesOf {

    private MessagesOf() {}

    public static Ui language(String language) {
        return new Ui(
                source(),
                Locale.of(language),
                new MockHttpServletRequest(),
                Frame.anonymous(false),
                new Assets(new ResourceUrlProvider()),
                LocalDate.of(2026, 3, 2),
                List.of(),
                null);
    }

    /** The messages of all rooms in both languages. */
    public static MessageSource source() {
        try {
            return new Messages().messageSource();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
