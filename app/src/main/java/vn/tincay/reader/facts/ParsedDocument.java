package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.LostNumbers;
import vn.tincay.reader.grammar.Outline;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.head.Header;

/**
 * A document divided into head, body and annexes, with the outline and sections of the body and the facts of the head.
 *
 * @param sectionNodes the nodes at which the sections begin
 */
public record ParsedDocument(
        Layout layout, OutlineNode root, List<PlanSection> sections, Set<OutlineNode> sectionNodes, Header header) {

    static ParsedDocument of(Layout layout, Header header) {
        OutlineNode root = Outline.of(LostNumbers.restored(layout.body()));
        List<PlanSection> sections = PlanSections.of(root);
        return new ParsedDocument(
                layout, root, sections, sections.stream().map(PlanSection::node).collect(Collectors.toSet()), header);
    }

    public List<PlanSection> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /** The given sections that are not inside another given section. */
    public static List<PlanSection> outermost(List<PlanSection> sections) {
        Set<OutlineNode> inner = new HashSet<>();
        for (PlanSection section : sections) {
            section.node().children().forEach(child -> inner.addAll(inner.contains(child) ? Set.of() : child.all()));
        }
        return sections.stream()
                .filter(section -> !inner.contains(section.node()))
                .toList();
    }

    /** All blocks in sections of one kind. */
    public List<Block> blocks(SectionKind kind) {
        return sections(kind).stream()
                .flatMap(section -> section.node().all().stream())
                .map(OutlineNode::block)
                .toList();
    }

    /** The blocks below single tasks: a "Thời gian: …" among them belongs to the task and not to the plan. */
    public Set<Block> fieldsOfTasks() {
        return sections(SectionKind.TASKS).stream()
                .flatMap(section -> section.node().children().stream())
                .flatMap(task -> task.children().stream())
                .flatMap(field -> field.all().stream())
                .map(OutlineNode::block)
                .collect(Collectors.toSet());
    }

    public boolean isArticle() {
        return "Bài báo".equals(header.docType());
    }

    /** The blocks with the text of the plan: body and annexes; for a press article all blocks. */
    public List<Block> text() {
        if (isArticle()) {
            return layout.blocks();
        }
        List<Block> blocks = new ArrayList<>(layout.body());
        blocks.addAll(layout.annex());
        return blocks;
    }

    /**
     * Whether a node is the root of a section other than {@code asking}. The reader of {@code asking} skips the text of
     * that node.
     */
    public boolean isOtherSection(OutlineNode node, PlanSection asking) {
        return node != asking.node() && sectionNodes.contains(node);
    }
}
