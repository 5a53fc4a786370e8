package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.tincay.access.AuthState;
import vn.tincay.access.Viewers;

/**
 * The language of a page: the person's choice; before sign-in, the choice stored in the browser; otherwise Vietnamese.
 * The browser's preference is ignored, because shared office PCs are often set to English by chance.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    public static final String COOKIE = "language";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Viewers viewers;

    Languages(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return switch (viewers.authState(request)) {
            case AuthState.Acting acting -> of(acting.language());
            case AuthState.Pending pending -> of(pending.language());
            case AuthState.Anonymous nobody -> {
                var cookie = WebUtils.getCookie(request, COOKIE);
                yield of(cookie == null ? "vi" : cookie.getValue());
            }
        };
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen at /language");
    }

    public static Locale of(String language) {
        return "en".equals(language) ? Locale.ENGLISH : VIETNAMESE;
    }
}
