package vn.tincay.plan.drafting.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;

/** Puts the time of a task into words as plans do, so that {@link TimeWords} reads the same time from them. */
public final class WordedTime {

    private WordedTime() {}

    /**
     * The words of the document if they still state the stored time, otherwise words for that time; null for an
     * unstated time.
     */
    public static @Nullable String of(TaskContent task, int fromYear, int toYear) {
        var written = task.timeText();
        if (written != null
                && !written.isBlank()
                && TimeWords.read(written, fromYear, toYear).equals(task.timing())) {
            return written.replaceAll("\\s+", " ").strip();
        }
        return words(task.timing(), fromYear);
    }

    private static @Nullable String words(Timing timing, int fromYear) {
        return switch (timing) {
            case Timing.Unstated unstated -> null;
            case Timing.Ongoing ongoing -> "Thường xuyên";
            case Timing.ByDate byDate -> "Chậm nhất ngày " + day(byDate.day());
            case Timing.ByQuarter byQuarter -> "Quý " + byQuarter.numeral() + " năm " + byQuarter.year();
            case Timing.Recurring recurring -> recurring(recurring.rhythm(), recurring.first(), fromYear);
        };
    }

    private static String recurring(Recurrence recurrence, @Nullable LocalDate first, int fromYear) {
        var words = switch (recurrence) {
            case WEEK -> "Hằng tuần";
            case MONTH -> "Hằng tháng";
            case QUARTER -> "Hằng quý";
            case HALF_YEAR -> "6 tháng một lần";
            case YEAR -> "Hằng năm";
        };
        if (first == null) {
            return words;
        }
        return recurrence == Recurrence.YEAR && first.getYear() == fromYear
                ? "Chậm nhất ngày "
                        + String.format(Locale.ROOT, "%02d/%d", first.getDayOfMonth(), first.getMonthValue())
                        + " hằng năm"
                : words + ", lần đầu ngày " + day(first);
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
