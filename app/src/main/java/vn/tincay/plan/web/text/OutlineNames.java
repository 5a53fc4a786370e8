package vn.tincay.plan.web.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.input.Choice;
import vn.tincay.plan.outline.PlanOutline;

/**
 * The names in an outline's words as people see them: {@code «kế hoạch cấp trên»} for the stored {@code
 * {{answered}}}. They are shown in the reader's language and understood in both languages.
 */
@Component
class OutlineNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final Pattern SHOWN = Pattern.compile("«\\s*([^«»\\n]*?)\\s*»");

    private final MessageSource messages;
    private final Map<String, String> codes = new HashMap<>();

    OutlineNames(MessageSource messages) {
        this.messages = messages;
        for (var language : LANGUAGES) {
            PlanOutline.NAMES.forEach(code -> codes.put(VietnameseText.fold(word(code, language)), code));
        }
    }

    /**
     * Words as they are stored.
     *
     * @param unknown the names between guillemets that mean nothing; they stay as typed
     */
    record Read(String words, List<String> unknown) {}

    /** Each name as a choice: its code, and the name as the words show it. */
    List<Choice> all() {
        return PlanOutline.NAMES.stream()
                .map(code -> Choice.of(code, shown(code)))
                .toList();
    }

    /** A name as the words show it: {@code «năm»}. An unknown code is shown like a name, so that it is noticed. */
    String shown(String code) {
        return "«" + (PlanOutline.NAMES.contains(code) ? word(code, LocaleContextHolder.getLocale()) : code) + "»";
    }

    /** Stored words with their names as people see them. */
    String inWords(String stored) {
        return PlanOutline.replaceNames(stored, this::shown);
    }

    Read read(String typed) {
        var unknown = new ArrayList<String>();
        var words = SHOWN.matcher(typed).replaceAll(name -> {
            var code = codes.get(VietnameseText.fold(name.group(1)));
            if (code == null) {
                unknown.add(name.group(1));
            }
            return Matcher.quoteReplacement(code == null ? name.group() : "{{" + code + "}}");
        });
        return new Read(words, unknown);
    }

    private String word(String code, Locale language) {
        return messages.getMessage("plan.outline.name." + code, null, language);
    }
}
