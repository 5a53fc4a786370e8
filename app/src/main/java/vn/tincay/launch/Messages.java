package vn.tincay.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The command line's texts, read without Spring: Vietnamese unless English was asked for. */
public final class Messages {
    private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages.launch", locale, NO_DETOUR);
    }

    /** @param wanted {@code vi}, {@code en}, or null for what the shell's own language says */
    public static Messages of(@Nullable String wanted, Map<String, String> environment) {
        String language = wanted != null ? wanted : shellLanguage(environment);
        return new Messages(Locale.of(language.startsWith("en") ? "en" : "vi"));
    }

    static String english(String key, Object... arguments) {
        return new Messages(Locale.ENGLISH).text(key, arguments);
    }

    /** Numbers are passed through as plain text: a port is never "8.080". */
    public String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    private static String shellLanguage(Map<String, String> environment) {
        for (String name : new String[] {"TINCAY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "vi";
    }
}
