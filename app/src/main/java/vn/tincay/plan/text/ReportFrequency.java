package vn.tincay.plan.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often a plan asks for a report. */
public enum ReportFrequency {
    WEEK("hằng tuần"),
    MONTH("hằng tháng"),
    QUARTER("hằng quý"),
    HALF_YEAR("6 tháng"),
    YEARLY("hằng năm"),
    ONCE("một lần");

    private final String words;

    ReportFrequency(String words) {
        this.words = words;
    }

    /** The code in facts and messages: {@code half_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that state the frequency in plans, in Vietnamese. */
    public String words() {
        return words;
    }

    public static Optional<ReportFrequency> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
