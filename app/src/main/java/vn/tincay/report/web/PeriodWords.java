package vn.tincay.report.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Ui;
import vn.tincay.report.Period;

/** A period in words: "Tháng 7/2025", "6 tháng đầu năm 2025". Years go as text, so that they are not grouped. */
public record PeriodWords(Period period) {

    public String in(Ui ui) {
        return in(ui::t);
    }

    /** Within a sentence: "năm 2025". */
    String within(MessageSource messages, String language) {
        var words = in((key, arguments) -> messages.getMessage(key, arguments, Locale.of(language)));
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private interface Speaking {
        String say(String key, Object... arguments);
    }

    private String in(Speaking words) {
        var part = period.number() == 1 ? "first" : "second";
        var year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> words.say("report.period.month", Integer.toString(period.number()), year);
            case QUARTER ->
                words.say("report.period.quarter", "I".repeat(period.number()).replace("IIII", "IV"), year);
            case HALF_YEAR -> words.say("report.period." + part + "-half", year);
            case YEAR -> words.say("report.period.year", year);
        };
    }

    /** A period named in an address; another word is a page that does not exist. */
    static Period parse(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFound();
        }
    }
}
