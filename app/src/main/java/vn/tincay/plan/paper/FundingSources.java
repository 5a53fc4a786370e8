package vn.tincay.plan.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.content.TaskContent;

/**
 * The sources of funding that the tasks of a plan name, for its section about funding. Sums are left out: each
 * belongs to one task, and among the sources of the plan it would look like a sum for the whole plan.
 */
final class FundingSources {

    private static final Pattern SUM =
            Pattern.compile("(?iu)[\\s,;:(–-]*(?:(?:với|khoảng|tổng|cộng|số|tiền|là|dự kiến)\\s+)*"
                    + "\\d[\\d.,]*\\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s*(?:đồng|đ)(?!\\p{L})\\)?");

    private FundingSources() {}

    /**
     * The sources, each once.
     *
     * @param said the officer's words of the section; a source that they name is left out
     */
    static List<String> of(List<TaskContent> tasks, List<String> said) {
        var words = VietnameseText.fold(String.join(" ", said));
        var sources = new LinkedHashMap<String, String>();
        tasks.stream()
                .map(TaskContent::funding)
                .filter(Objects::nonNull)
                .flatMap(funding -> Stream.of(funding.split(";\\s*")))
                .map(FundingSources::withoutSum)
                .filter(source -> source.codePoints().anyMatch(Character::isLetter))
                .filter(source -> !words.contains(VietnameseText.fold(source)))
                .forEach(source -> sources.putIfAbsent(VietnameseText.fold(source), source));
        return List.copyOf(sources.values());
    }

    private static String withoutSum(String source) {
        return SUM.matcher(source)
                .replaceAll("")
                .strip()
                .replaceFirst("^(?iu:từ)\\s+", "")
                .replaceFirst("\\s*:$", "");
    }
}
