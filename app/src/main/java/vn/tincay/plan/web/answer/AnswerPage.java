package vn.tincay.plan.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.proposal.AnswerSources;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Side;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TaskRow;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.PlanWords;

/**
 * The form that shows what a new plan may take over.
 *
 * @param plan the plan that is answered or copied
 * @param copies whether the plan is copied rather than answered
 * @param proposed null when the plan cannot be answered or copied in its state, and when the page only names
 *     {@code answers}
 * @param earlier plans of the viewer's agency that may be the second source
 * @param answers the plans of the viewer's agency that already answer the plan
 * @param since how the plan changed since the form was shown; null when it did not, and when the form is shown first
 */
public record AnswerPage(
        Plan plan,
        boolean copies,
        @Nullable ProposedAnswer proposed,
        FormInput input,
        List<Issuers.Issuer> issuers,
        List<Plan> earlier,
        List<Plan> answers,
        @Nullable PlanDifference since) {

    public String path() {
        return "/plans/" + plan.id() + (copies ? "/copy" : "/answer");
    }

    /** The fingerprint of {@code answers}, which the form sends back, so that an answer made meanwhile is noticed. */
    public String known() {
        return AnswerSources.fingerprint(answers);
    }

    /** The ticked and typed words, to be copied by hand when the plan can no longer be answered; empty if none. */
    public String typed() {
        var words = new ArrayList<String>();
        words.add(input.text("title"));
        for (var group : List.of("target", "task")) {
            for (int row = 0; row < input.rows(group); row++) {
                if (isTicked(group, row)) {
                    words.add(input.text(group + "." + row + (group.equals("task") ? ".title" : ".text")));
                }
            }
        }
        words.add(input.text("bases"));
        words.add(input.text("recipients"));
        return words.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The body that took over the work of the lead named in the source; null while that lead exists. */
    public @Nullable String successor(TaskRow row) {
        var lead = row.stated().lead();
        var successor = lead == null ? null : answer().bodies().successors().get(lead.agency());
        return successor == null ? null : successor.name();
    }

    /** The proposal; only for a page that has one. */
    public ProposedAnswer answer() {
        if (proposed == null) {
            throw new IllegalStateException("nothing is proposed");
        }
        return proposed;
    }

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(issuer -> Choice.of(issuer.id().toString(), issuer.name()))
                .toList();
    }

    public List<Choice> earlierChoices() {
        return earlier.stream()
                .map(one -> Choice.of(one.id().toString(), one.number() + " – " + one.title()))
                .toList();
    }

    /** The report days to choose from. */
    public List<Choice> reportChoices() {
        return answer().text().reports().stream()
                .map(report -> Choice.of(report.summary(), report.summary()))
                .toList();
    }

    /** The id of the second source; empty when there is none. */
    public String earlierId() {
        return proposed == null || proposed.earlier() == null || copies
                ? ""
                : proposed.earlier().plan().id().toString();
    }

    /** The bodies that may be chosen as lead of a task. */
    public List<Choice> leads() {
        return answer().bodies().bodies().stream()
                .map(body -> Choice.of(body.id().toString(), body.name()))
                .toList();
    }

    public boolean isTicked(String group, int row) {
        return input.has(group + "." + row + ".take");
    }

    /** The source of a fact in words: "Kế hoạch số 12/KH-UBND, dòng 40". */
    public String source(Ui ui, Side side, @Nullable String number, @Nullable Integer line) {
        var words = new ArrayList<String>();
        var issued = answer().source(side).plan().number();
        words.add(ui.t("answer.source." + side, issued == null ? "" : issued));
        if (number != null && !number.isBlank()) {
            words.add(ui.t("answer.source.task", number));
        }
        if (line != null) {
            words.add(ui.t("answer.source.line", String.valueOf(line)));
        }
        return String.join(", ", words);
    }

    public String goal(Ui ui, @Nullable Target target) {
        return target == null ? "–" : PlanWords.goal(ui, target);
    }

    /** The name of the lead in the source; "–" when it names none. */
    public String statedLead(TaskRow row) {
        return row.stated().lead() == null ? "–" : row.stated().leadNames();
    }

    /** The indexes of the task rows that come from one side. */
    public List<Integer> taskRows(Side side) {
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < answer().tasks().size(); row++) {
            if (answer().tasks().get(row).side() == side) {
                rows.add(row);
            }
        }
        return rows;
    }
}
