package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tincay.plan.task.content.TaskContent;

/**
 * The duties in the order of the plan; those of one body that follow each other are one part. What a plan only requests
 * is headed by the request: "4. Đề nghị Hội Liên hiệp Phụ nữ tỉnh".
 */
final class PrintedDuties {

    private static final Pattern REQUEST = Pattern.compile("^(?iu:đề nghị)\\s+");
    private static final String EVERYBODY = "Các cơ quan, đơn vị liên quan";

    private record BodyDuties(String body, boolean requested, List<String> words) {}

    private PrintedDuties() {}

    static List<PaperSections.Part> of(List<TaskContent> tasks) {
        var bodies = new ArrayList<BodyDuties>();
        for (var duty : tasks) {
            if (duty.duty()) {
                var body = duty.lead() == null ? EVERYBODY : duty.leadNames();
                var text = duty.body().isBlank() ? duty.title() : duty.body();
                var words = text.replaceAll("\\s+", " ").strip();
                var requested = REQUEST.matcher(words).find() && duty.lead() != null;
                var last = bodies.isEmpty() ? null : bodies.getLast();
                if (last == null || !last.body().equals(body) || last.requested() != requested) {
                    bodies.add(new BodyDuties(body, requested, new ArrayList<>()));
                }
                bodies.getLast()
                        .words()
                        .add(requested ? capital(REQUEST.matcher(words).replaceFirst("")) : words);
            }
        }
        var parts = new ArrayList<PaperSections.Part>();
        for (var one : bodies) {
            parts.add(new PaperSections.Part(
                    (parts.size() + 1) + ". " + (one.requested() ? "Đề nghị " : "") + one.body(),
                    one.words().stream()
                            .map(words -> "- " + TaskLines.ended(words))
                            .toList(),
                    List.of()));
        }
        return parts;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
