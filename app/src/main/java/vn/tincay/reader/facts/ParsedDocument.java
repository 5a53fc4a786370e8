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

/** The parsed document from which facts are read: its parts, outline and sections, and the facts of its head. */
public record ParsedDocument(
        Layout layout, OutlineNode root, List<PlanSection> areas, Set<OutlineNode> roots, Header header) {

    static ParsedDocument of(Layout layout, Header header) {
        OutlineNode root = Outline.of(LostNumbers.restored(layout.body()));
        List<PlanSection> areas = PlanSections.of(root);
        return new ParsedDocument(
                layout, root, areas, areas.stream().map(PlanSection::node).collect(Collectors.toSet()), header);
    }

    public List<PlanSection> areas(SectionKind kind) {
        return areas.stream().filter(area -> area.kind() == kind).toList();
    }

    /** The sections that are not inside another section. */
    public static List<PlanSection> outermost(List<PlanSection> areas) {
        Set<OutlineNode> inner = new HashSet<>();
        for (PlanSection area : areas) {
            area.node().children().forEach(child -> inner.addAll(inner.contains(child) ? Set.of() : child.all()));
        }
        return areas.stream().filter(area -> !inner.contains(area.node())).toList();
    }

    /** All blocks in sections of one kind. */
    public List<Block> blocks(SectionKind kind) {
        return areas(kind).stream()
                .flatMap(area -> area.node().all().stream())
                .map(OutlineNode::block)
                .toList();
    }

    /** The blocks below single tasks: a "Thời gian: …" among them belongs to the task and not to the plan. */
    public Set<Block> fieldsOfTasks() {
        return areas(SectionKind.TASKS).stream()
                .flatMap(area -> area.node().children().stream())
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

    /** Whether a node is the root of a section other than {@code asking}, which then must not claim its text. */
    public boolean isOtherArea(OutlineNode node, PlanSection asking) {
        return node != asking.node() && roots.contains(node);
    }
}
