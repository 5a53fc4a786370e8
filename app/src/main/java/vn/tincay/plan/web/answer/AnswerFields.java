package vn.tincay.plan.web.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.text.ReportDay;

/** Fills the form of an answer with a proposal, or with a proposal and what was typed before. */
final class AnswerFields {

    /** The value of a ticked check box. */
    private static final String TICKED = "yes";

    private AnswerFields() {}

    /** The form with the values of the proposal. */
    static FormInput proposed(ProposedAnswer proposed, UUID id) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("id", id);
        fields.put("agency", proposed.bodies().issuer().id());
        fields.put("title", proposed.header().title());
        fields.put("fromYear", proposed.header().fromYear());
        fields.put("toYear", proposed.header().toYear());
        fields.put("bases", String.join("\n", proposed.text().bases()));
        fields.put("recipients", String.join("\n", proposed.text().recipients()));
        fields.put(
                "reports",
                proposed.text().reports().stream().map(ReportDay::summary).toList());
        rows(fields, proposed, FormInput.blank());
        return FormInput.of(fields);
    }

    /**
     * The form after a refusal: the rows of the current proposal, each with what was typed about its fact even when the
     * fact now stands in another row.
     */
    static FormInput again(ProposedAnswer proposed, FormInput typed) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("id", typed.id());
        for (var name : List.of("agency", "title", "fromYear", "toYear", "bases", "recipients")) {
            fields.put(name, typed.text(name));
        }
        fields.put("reports", typed.all("reports"));
        rows(fields, proposed, typed);
        return FormInput.of(fields);
    }

    private static void rows(Map<String, @Nullable Object> fields, ProposedAnswer proposed, FormInput typed) {
        for (int index = 0; index < proposed.targets().size(); index++) {
            var row = proposed.targets().get(index);
            var before = typedRow(typed, "target", row.stated().id());
            var prefix = "target." + index + ".";
            fields.put(prefix + "source", row.stated().id());
            fields.put(prefix + "take", ticked(typed, before, row.preselected()));
            fields.put(prefix + "text", before == null ? row.proposed().text() : typed.text(before + "text"));
            fields.put(prefix + "value", before == null ? row.proposed().value() : typed.text(before + "value"));
        }
        for (int index = 0; index < proposed.tasks().size(); index++) {
            var row = proposed.tasks().get(index);
            var before = typedRow(typed, "task", row.stated().id());
            var prefix = "task." + index + ".";
            var lead = row.proposed().lead();
            fields.put(prefix + "source", row.stated().id());
            fields.put(prefix + "take", ticked(typed, before, row.preselected()));
            fields.put(prefix + "title", before == null ? row.proposed().title() : typed.text(before + "title"));
            fields.put(
                    prefix + "lead",
                    before != null ? typed.text(before + "lead") : lead == null ? null : lead.agency());
        }
        for (int index = 0; index < proposed.days().size(); index++) {
            var day = proposed.days().get(index);
            fields.put("day." + index + ".source", day.id());
            fields.put("day." + index + ".take", ticked(typed, typedRow(typed, "day", day.id()), true));
        }
    }

    private static @Nullable String ticked(FormInput typed, @Nullable String before, boolean usual) {
        return (before == null ? usual : typed.has(before + "take")) ? TICKED : null;
    }

    /** The prefix of the typed row about this fact; null when nothing was typed about it. */
    private static @Nullable String typedRow(FormInput typed, String group, UUID source) {
        for (int row = 0; row < typed.rows(group); row++) {
            var prefix = group + "." + row + ".";
            if (source.equals(typed.idOrNull(prefix + "source"))) {
                return prefix;
            }
        }
        return null;
    }
}
