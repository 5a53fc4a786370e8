package vn.tincay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tincay.access.proposal.ProposalStep;
import vn.tincay.base.step.Step;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.report.approval.ReportStep;

/** Generates {@code docs/steps.md} from the step tables. */
class StepsMapTest {

    private static final String HEAD = """
            # Who takes which step, and when

            One table a noun. The verb, the buttons, the gate and the tests read the same enum. Drawn from the code by \
            `StepsMapTest`; `tools/maps` renews it, and the build fails while it is stale.
            """;

    @Test
    void matchesTheStepTables() {
        var drawn = new StringBuilder(HEAD);
        draw(drawn, "A plan", PlanStep.values());
        draw(drawn, "A task, while its plan is in force", TaskStep.values());
        draw(drawn, "A report", ReportStep.values());
        draw(drawn, "A proposal that needs a second person", ProposalStep.values());
        Committed.asDrawn("steps.md", drawn.toString());
    }

    private static void draw(StringBuilder drawn, String noun, Step<?, ?>... table) {
        drawn.append("\n## ")
                .append(noun)
                .append(" (`")
                .append(table[0].getClass().getSimpleName())
                .append("`)\n");
        drawn.append("| Step | By | From | To | Reason | Only if |\n|---|---|---|---|---|---|\n");
        for (var step : table) {
            var line = step.line();
            drawn.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            step.name(),
                            names(line.by()),
                            names(line.from()),
                            names(line.to()),
                            step.needsReason() ? "needed" : "",
                            line.condition()));
        }
    }

    private static String names(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
