package vn.tincay.plan.answer.proposal;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Timing;

/**
 * Moves the years of a plan that is copied into other years: in its days, its quarters, and its sentences. Only years
 * within the plan's span are moved in sentences. The year of a law or of another document stays.
 *
 * @param from first year of the plan that is copied
 * @param to last year of the plan that is copied
 * @param by the number of years to add
 */
record MovedYears(int from, int to, int by) {

    /** "năm 2025", "tháng 11/2025", "quý I/2025", "giai đoạn 2021 - 2025"; not the year in a date or a number. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<!\\d/\\d{1,2}/)(20\\d\\d)(?![\\d/])");

    /** The figure of a sum of money: "2.350" in "2.350 triệu đồng". */
    private static final Pattern SUM = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])\\d[\\d.,]*(?=\\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s*)?(?:đồng|đ|vnđ|vnd)(?!\\p{L}))");

    /** The words before the year of a law: "Luật … năm 2022". */
    private static final Pattern LAW = Pattern.compile(
            "(?iu)(?:luật|hiến pháp|nghị định|nghị quyết|quyết định|thông tư)\\s(?:(?!(?:trong|đến|từ|cho)\\s)[^;.]){0,90}$");

    String words(String text) {
        return by == 0
                ? text
                : YEAR.matcher(text).replaceAll(match -> {
                    int year = Integer.parseInt(match.group(1));
                    boolean ours = year >= from && year <= to;
                    return ours
                                    && !LAW.matcher(text.substring(0, match.start()))
                                            .find()
                            ? String.valueOf(year + by)
                            : match.group(1);
                });
    }

    /**
     * Moves the years in words about funding. Sums become ellipses when the years change, because they were decided
     * for the former years.
     */
    String funding(String text) {
        return by == 0 ? text : SUM.matcher(words(text)).replaceAll("…");
    }

    @Nullable
    Integer year(@Nullable Integer year) {
        return year == null ? null : year + by;
    }

    Timing timing(Timing timing) {
        return switch (timing) {
            case Timing.Unstated unstated -> unstated;
            case Timing.Ongoing ongoing -> ongoing;
            case Timing.ByDate byDate -> new Timing.ByDate(byDate.day().plusYears(by));
            case Timing.ByQuarter byQuarter -> new Timing.ByQuarter(byQuarter.year() + by, byQuarter.quarter());
            case Timing.Recurring recurring -> new Timing.Recurring(recurring.rhythm(), day(recurring.first()));
        };
    }

    private @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(by);
    }
}
