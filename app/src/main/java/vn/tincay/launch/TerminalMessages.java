package vn.tincay.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The texts of the command line, read without Spring: Vietnamese unless English is requested. */
public final class TerminalMessages {
    private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private TerminalMessages(Locale locale) {
        this.locale = locale;
    }

    /** @param wanted {@code vi}, {@code en}, or null for the language of the shell */
    public static TerminalMessages of(@Nullable String wanted, Map<String, String> environment) {
        String language = wanted != null ? wanted : shellLanguage(environment);
        return new TerminalMessages(Locale.of(language.startsWith("en") ? "en" : "vi"));
    }

    static String english(String key, Object... arguments) {
        return new TerminalMessages(Locale.ENGLISH).text(key, arguments);
    }

    /** The text of a key, which begins with its package's name. Numbers stay plain: a port is never "8.080". */
    public String text(String key, Object... arguments) {
        String room = key.substring(0, key.indexOf('.'));
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle(room).getString(key), locale).format(plain);
    }

    public ResourceBundle bundle(String room) {
        return ResourceBundle.getBundle("messages." + room, locale, NO_DETOUR);
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
