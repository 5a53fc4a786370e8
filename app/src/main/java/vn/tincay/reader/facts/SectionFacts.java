package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads the headings of parts and sections with their numbers. Headings inside the sections of tasks and of
 * implementation are left out, because tasks and duties are separate facts.
 */
final class SectionFacts {
    private SectionFacts() {}

    static List<ReadSection> of(ParsedDocument document) {
        List<ReadSection> sections = new ArrayList<>();
        Map<OutlineNode, OutlineNode> parts = partsOfSections(document);
        for (PlanSection area : document.sections()) {
            boolean article = area.node().mark().is(ListMark.Kind.ARTICLE);
            boolean bullet =
                    area.node().mark().isBullet() && area.node().children().isEmpty();
            boolean sentence = article && !Headings.isHeading(area.node()) || bullet;
            if (area.path().indexOf('.') >= 0 || area.node().text().isEmpty() || sentence) {
                continue;
            }
            OutlineNode part = parts.remove(area.node());
            if (part != null) {
                addPart(part, parts, sections);
            }
            String number = area.path().isEmpty() ? "" : (article ? "Điều " : "") + area.path() + ". ";
            double sure = area.kind() == SectionKind.UNKNOWN ? 0.8 : 0.95;
            sections.add(new ReadSection(
                    number + TextCleanup.clean(Headings.label(area.node().text())),
                    area.node().block().source(sure)));
            if (area.kind() != SectionKind.TASKS && area.kind() != SectionKind.IMPLEMENTATION) {
                addChildren(area, sections);
            }
        }
        return sections;
    }

    /** Maps each section to the part that contains it, such as "B. NHIỆM VỤ". */
    private static Map<OutlineNode, OutlineNode> partsOfSections(ParsedDocument document) {
        Map<OutlineNode, OutlineNode> parts = new IdentityHashMap<>();
        for (OutlineNode top : document.root().children(ListMark.Kind.CAPITAL)) {
            top.children().forEach(section -> parts.put(section, top));
        }
        return parts;
    }

    /** Adds a part once, before the first of its sections. */
    private static void addPart(OutlineNode part, Map<OutlineNode, OutlineNode> parts, List<ReadSection> sections) {
        part.children().forEach(parts::remove);
        String heading = part.mark().label() + ". " + TextCleanup.clean(Headings.label(part.text()));
        sections.add(new ReadSection(heading, part.block().source(0.95)));
    }

    private static void addChildren(PlanSection area, List<ReadSection> sections) {
        for (OutlineNode child : area.node().children()) {
            boolean numbered =
                    child.mark().is(ListMark.Kind.ARABIC) || child.mark().is(ListMark.Kind.DECIMAL);
            if (numbered && Headings.isHeading(child) && !child.text().contains("%")) {
                sections.add(new ReadSection(
                        area.childPath(child) + ". " + Headings.label(child.text()),
                        child.block().source(0.85)));
            }
        }
    }
}
