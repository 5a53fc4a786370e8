package vn.tincay.plan.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.SigningAuthority;
import vn.tincay.document.paper.template.PaperNames;
import vn.tincay.document.paper.template.PaperTemplate;
import vn.tincay.plan.text.Recipients;

/**
 * Converts a plan into an official paper: the template {@code plan/papers/plan.txt} with its text, facts and signature.
 */
final class PlanPaper {

    private static final PaperTemplate TEMPLATE = PaperTemplate.read(
            "plan/papers/plan.txt",
            PaperNames.of("draft", "agency", "bases", "recipients", "tasks")
                    .with(
                            "sections",
                            PaperNames.of("number", "title", "lines")
                                    .with("parts", PaperNames.of("title", "lines", "tables"))));

    private final PrintedPlan plan;

    private PlanPaper(PrintedPlan plan) {
        this.plan = plan;
    }

    static OfficialPaper of(PrintedPlan plan, Letterhead head) {
        return new PlanPaper(plan).paper(head);
    }

    private OfficialPaper paper(Letterhead head) {
        var signature = plan.signature();
        var paper = OfficialPaper.of(head, DocumentType.PLAN, plan.subject())
                .signedBy(
                        signature == null ? null : signature.name(),
                        SigningAuthority.of(
                                plan.issuer().kind(),
                                plan.agencyName(),
                                signature == null ? null : signature.position()));
        TEMPLATE.fill(paper, values(), tables());
        return paper.build();
    }

    private Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("draft", plan.isDraft());
        values.put("agency", plan.agencyName());
        values.put("bases", plan.basesWithoutEnd());
        values.put("sections", PaperSections.of(plan));
        values.put("recipients", Recipients.printed(plan.content().text().recipients()));
        values.put("tasks", !tasks().isEmpty());
        return values;
    }

    private List<TaskNumbers.Numbered> tasks() {
        return TaskNumbers.of(
                plan.content().tasks().stream().filter(task -> !task.duty()).toList());
    }

    private Map<String, PaperTable> tables() {
        return Map.of(
                "targets", PrintedTargets.of(plan),
                "tasks",
                        PrintedTasks.of(
                                tasks(),
                                plan.content().fromYear(),
                                plan.content().toYear()));
    }
}
