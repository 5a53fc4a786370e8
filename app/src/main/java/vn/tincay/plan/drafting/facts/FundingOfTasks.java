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

    private FundingOfTasks() {}

    /** The sources, separated by semicolons; null when the plan names none. */
    static @Nullable String of(List<String> read) {
        var sources = read.stream()
                .map(line -> SUM.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? null : sources;
    }
}
