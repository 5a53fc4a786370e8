package vn.tincay.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import vn.tincay.base.Problem;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.web.failure.RecordAddress;
import vn.tincay.base.web.input.ChosenFile;

/**
 * What templates get besides their page record: words, dates and figures in the reader's language, the frame, problems.
 */
public final class Ui {

    /** Vietnam has one time zone without daylight saving time; legal deadlines are counted in it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long MEGABYTE = 1024 * 1024;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MessageSource messages;
    private final Locale locale;
    private final HttpServletRequest request;
    private final Frame frame;
    private final Assets assets;
    private final LocalDate today;
    private final List<Problem> problems;
    private final @Nullable Problem notice;

    Ui(
            MessageSource messages,
            Locale locale,
            HttpServletRequest request,
            Frame frame,
            Assets assets,
            LocalDate today,
            List<Problem> problems,
            @Nullable Problem notice) {
        this.messages = messages;
        this.locale = locale;
        this.request = request;
        this.frame = frame;
        this.assets = assets;
        this.today = today;
        this.problems = problems;
        this.notice = notice;
    }

    /** The message of this key in the reader's language. An unknown key throws; a test checks that all keys exist. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The name of an enum constant, by the key {@code <prefix>.<CONSTANT>}. */
    public String t(String prefix, Enum<?> constant) {
        return t(prefix + "." + constant.name());
    }

    public String say(Problem problem) {
        return t(problem.key(), problem.words(lang()));
    }

    public String say(TimelineEntry.Words words) {
        return t(
                words.key(),
                words.arguments().stream()
                        .map(argument -> switch (argument) {
                            case LocalDate day -> date(day);
                            case BigDecimal figure -> number(figure);
                            default -> argument;
                        })
                        .toArray());
    }

    public String lang() {
        return locale.getLanguage();
    }

    public Frame frame() {
        return frame;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The first problem of a field, in the reader's language; null when the field has none. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(this::say)
                .orElse(null);
    }

    /** The message about the completed change, shown once after a redirect; null when there is none. */
    public @Nullable String notice() {
        return notice == null ? null : say(notice);
    }

    public String path() {
        return RecordAddress.address(request);
    }

    /** The request's parameter as typed, or empty. */
    public String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /**
     * The files chosen in a form that is shown again, by field. They must be chosen again unless the page has stored
     * them.
     */
    public Map<String, List<String>> chosenFiles() {
        return ChosenFile.byField(ChosenFile.of(request));
    }

    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** The versioned address of a static file, which browsers may cache for a year. */
    public String asset(String path) {
        return assets.address(path);
    }

    public LocalDate today() {
        return today;
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String dateTime(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(ZONE));
    }

    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(ZONE));
    }

    public String number(@Nullable Number figure) {
        return figure == null
                ? ""
                : NumberFormat.getInstance("en".equals(lang()) ? Locale.ENGLISH : VIETNAMESE)
                        .format(figure);
    }

    /** The size of a file in words: "340 KB", "1,2 MB". */
    public String fileSize(long bytes) {
        return bytes < MEGABYTE
                ? t("base.file.size", Math.max(1, bytes / 1024))
                : t(
                        "base.file.size-large",
                        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP));
    }

    /** A due day in words: "còn 2 ngày", "hôm nay", "quá hạn 3 ngày". */
    public String due(LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left == 0) {
            return t("base.due.today");
        }
        return left > 0 ? t("base.due.left", left) : t("base.due.over", -left);
    }
}
