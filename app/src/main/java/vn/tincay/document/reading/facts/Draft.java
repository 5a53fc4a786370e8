package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tincay.document.reading.Header;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.grammar.Layout;
import vn.tincay.document.reading.grammar.LostNumbers;
import vn.tincay.document.reading.grammar.Node;
import vn.tincay.document.reading.grammar.Outline;
import vn.tincay.document.reading.grammar.SectionKind;

/** The document between grammar and facts: its parts, outline and sections, and the head once it is read. */
record Draft(Layout layout, Node root, List<Area> areas, Set<Node> roots, Header header) {

    static Draft of(Layout layout, Header header) {
        Node root = Outline.of(LostNumbers.restored(layout.body()));
        List<Area> areas = Areas.of(root);
        return new Draft(layout, root, areas, areas.stream().map(Area::node).collect(Collectors.toSet()), header);
    }

    List<Area> areas(SectionKind kind) {
        return areas.stream().filter(area -> area.kind() == kind).toList();
    }

    /** Those sections that stand in no other one of them. */
    static List<Area> outermost(List<Area> areas) {
        Set<Node> inner = new HashSet<>();
        for (Area area : areas) {
            area.node().children().forEach(child -> inner.addAll(inner.contains(child) ? Set.of() : child.all()));
        }
        return areas.stream().filter(area -> !inner.contains(area.node())).toList();
    }

    /** Everything that stands in sections of one kind. */
    List<Block> blocks(SectionKind kind) {
        return areas(kind).stream()
                .flatMap(area -> area.node().all().stream())
                .map(Node::block)
                .toList();
    }

    /** What stands under the single tasks: a "Thời gian: …" there is the task's and not the plan's. */
    Set<Block> fieldsOfTasks() {
        return areas(SectionKind.TASKS).stream()
                .flatMap(area -> area.node().children().stream())
                .flatMap(task -> task.children().stream())
                .flatMap(field -> field.all().stream())
                .map(Node::block)
                .collect(Collectors.toSet());
    }

    boolean isArticle() {
        return "Bài báo".equals(header.docType());
    }

    /** All blocks that carry text of the plan: body and annexes, of an article everything. */
    List<Block> text() {
        if (isArticle()) {
            return layout.blocks();
        }
        List<Block> blocks = new ArrayList<>(layout.body());
        blocks.addAll(layout.annex());
        return blocks;
    }

    /** Whether a node is the root of a section of its own, so that a section around it must not claim its text. */
    boolean isOtherArea(Node node, Area asking) {
        return node != asking.node() && roots.contains(node);
    }
}
