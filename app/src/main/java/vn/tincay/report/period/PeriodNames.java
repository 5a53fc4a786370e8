package vn.tincay.report.period;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.Text;

/** Names periods as labels and within sentences. */
@Component
public class PeriodNames {

    private final MessageSource messages;

    PeriodNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The name as a label: "Năm 2025". */
    public String title(String language, Period period) {
        var named = period.named();
        return messages.getMessage(named.key(), named.words(language), Locale.of(language));
    }

    /** The name within a sentence: "năm 2025". */
    public String inSentence(String language, Period period) {
        var words = title(language, period);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** The name in both languages, for texts that are stored and that other people read later. */
    public Text of(Period period) {
        return new Text(inSentence("vi", period), inSentence("en", period));
    }
}
