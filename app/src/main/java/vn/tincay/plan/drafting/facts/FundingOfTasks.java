package vn.tincay.plan.drafting.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources of funding that a plan states for all its tasks, without sums. A sum belongs to the whole plan; copied to
 * every task, and to every task handed down, it would be counted several times.
 */
final class FundingOfTasks {

    private static final Pattern SUM =
            Pattern.compile("(?iu)[\\s,;:(–-]*(?:(?:với|khoảng|tổng|cộng|số|tiền|là|dự kiến)\\s+)*"
                    + "\\d[\\d.,]*\\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s*(?:đồng|đ)(?!\\p{L})\\)?");

    /** What the funding column says of a task that needs no money. */
    private static final Pattern NONE = Pattern.compile("(?iu)không");

    private FundingOfTasks() {}

    /**
     * The funding of one task: its own, which may name a sum, or else that of the whole plan.
     *
     * @param own as the document states it for the task; null when it states none
     * @param plan the sources of the whole plan; null when it names none
     */
    static @Nullable String ofTask(@Nullable String own, @Nullable String plan) {
        if (own == null) {
            return plan;
        }
        return NONE.matcher(own.strip()).matches() ? null : own;
    }

    /** The sources, separated by semicolons; null when the plan names none. */
    static @Nullable String of(List<String> read) {
        var sources = read.stream()
                .map(line -> SUM.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? null : sources;
    }
}
