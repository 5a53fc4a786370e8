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
        for (PlanSection section : document.sections()) {
            boolean article = section.node().mark().is(ListMark.Kind.ARTICLE);
            boolean bullet = section.node().mark().isBullet()
                    && section.node().children().isEmpty();
            boolean sentence = article && !Headings.isHeading(section.node()) || bullet;
            if (section.path().indexOf('.') >= 0 || section.node().text().isEmpty() || sentence) {
                continue;
            }
            OutlineNode part = parts.remove(section.node());
            if (part != null) {
                addPart(part, parts, sections);
            }
            String number = section.path().isEmpty() ? "" : (article ? "Điều " : "") + section.path() + ". ";
            double sure = section.kind() == SectionKind.UNKNOWN ? 0.8 : 0.95;
            sections.add(new ReadSection(
                    number + TextCleanup.clean(Headings.label(section.node().text())),
                    section.node().block().source(sure)));
            if (section.kind() != SectionKind.TASKS && section.kind() != SectionKind.IMPLEMENTATION) {
                addChildren(section, sections);
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

    private static void addChildren(PlanSection section, List<ReadSection> sections) {
        for (OutlineNode child : section.node().children()) {
            boolean numbered =
                    child.mark().is(ListMark.Kind.ARABIC) || child.mark().is(ListMark.Kind.DECIMAL);
            if (numbered && Headings.isHeading(child) && !child.text().contains("%")) {
                sections.add(new ReadSection(
                        section.childPath(child) + ". " + Headings.label(child.text()),
                        child.block().source(0.85)));
            }
        }
    }
}
