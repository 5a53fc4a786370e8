package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.facts.task.DutySentence;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Folding;

/**
 * Restores the sections of a page that lost its section headings: a new section begins where the numbering restarts at
 * 1.
 */
final class LostHeadings {
    private LostHeadings() {}

    static boolean areLostIn(List<OutlineNode> tops) {
        long restarts = tops.stream()
                .filter(node ->
                        node.mark().is(ListMark.Kind.ARABIC) && node.mark().ordinal() == 1)
                .count();
        return restarts >= 3 && tops.stream().noneMatch(node -> node.mark().is(ListMark.Kind.ROMAN));
    }

    static List<PlanSection> restoredSections(List<OutlineNode> tops) {
        List<PlanSection> sections = new ArrayList<>();
        List<OutlineNode> run = new ArrayList<>();
        for (OutlineNode node : tops) {
            if (node.mark().ordinal() == 1 && node.mark().is(ListMark.Kind.ARABIC) && !run.isEmpty()) {
                sections.add(section(run));
                run = new ArrayList<>();
            }
            run.add(node);
        }
        sections.add(section(run));
        return sections;
    }

    private static PlanSection section(List<OutlineNode> run) {
        return new PlanSection(kind(run), OutlineNode.holding(run), "");
    }

    private static SectionKind kind(List<OutlineNode> run) {
        String first = Folding.plain(PlanSections.heading(run.getFirst().text()));
        if (first.startsWith("muc dich") || first.startsWith("yeu cau")) {
            return SectionKind.PURPOSE;
        }
        if (first.startsWith("muc tieu") || first.startsWith("chi tieu")) {
            return SectionKind.OBJECTIVES;
        }
        long bodies = run.stream()
                .filter(node -> DutySentence.startsWithBody(node.text()))
                .count();
        return bodies * 2 > run.size() ? SectionKind.IMPLEMENTATION : SectionKind.TASKS;
    }
}
