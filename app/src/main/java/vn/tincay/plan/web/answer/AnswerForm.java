package vn.tincay.plan.web.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.answer.AnsweringPlan.Answer;
import vn.tincay.plan.answer.AnsweringPlan.TakenTarget;
import vn.tincay.plan.answer.AnsweringPlan.TakenTask;
import vn.tincay.plan.answer.AnsweringPlan.TakenText;

/**
 * Reads the form of an answer, which has one row for each fact that may be taken over, with the id of the fact in its
 * source plan.
 */
final class AnswerForm {

    private final FormInput input;

    AnswerForm(FormInput input) {
        this.input = input;
    }

    /** What was typed and ticked. Rows without a tick are ignored, even when they contain faults. */
    Answer answer(UUID usualIssuer) {
        var issuer = input.id("agency");
        int from = Objects.requireNonNullElse(input.whole("fromYear"), 0);
        return new Answer(
                input.id(),
                issuer == null ? usualIssuer : issuer,
                input.trimmed("title"),
                from,
                Objects.requireNonNullElse(input.whole("toYear"), from),
                input.fingerprint(),
                input.text("known"),
                targets(),
                tasks(),
                days(),
                new TakenText(input.lines("bases"), input.lines("recipients"), input.all("reports")));
    }

    private Map<UUID, TakenTarget> targets() {
        var taken = new LinkedHashMap<UUID, TakenTarget>();
        for (var prefix : ticked("target")) {
            var source = input.idOrNull(prefix + "source");
            if (source != null) {
                taken.put(source, new TakenTarget(prefix, input.trimmed(prefix + "text"), value(prefix)));
            }
        }
        return taken;
    }

    private @Nullable BigDecimal value(String prefix) {
        return input.decimal(prefix + "value");
    }

    private Map<UUID, TakenTask> tasks() {
        var taken = new LinkedHashMap<UUID, TakenTask>();
        for (var prefix : ticked("task")) {
            var source = input.idOrNull(prefix + "source");
            if (source != null) {
                taken.put(source, new TakenTask(prefix, input.trimmed(prefix + "title"), input.id(prefix + "lead")));
            }
        }
        return taken;
    }

    private List<UUID> days() {
        return ticked("day").stream()
                .flatMap(prefix -> input.ids(prefix + "source"))
                .toList();
    }

    private List<String> ticked(String group) {
        var ticked = new ArrayList<String>();
        for (int row = 0; row < input.rows(group); row++) {
            var prefix = group + "." + row + ".";
            if (input.has(prefix + "take")) {
                ticked.add(prefix);
            }
        }
        return ticked;
    }
}
