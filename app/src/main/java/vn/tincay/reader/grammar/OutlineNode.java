package vn.tincay.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.StepBudget;

/** A node of the outline: a heading or item with its content. Paragraphs are children without a mark. */
public final class OutlineNode {
    private final Block block;
    private final List<OutlineNode> children = new ArrayList<>();

    OutlineNode(Block block) {
        this.block = block;
    }

    /** A node without text that holds these nodes (at least one), for a section whose heading was lost. */
    public static OutlineNode holding(List<OutlineNode> children) {
        Block first = children.getFirst().block();
        OutlineNode node =
                new OutlineNode(new Block(ListMark.NONE, "", first.fromLine(), first.fromLine(), List.of(), false));
        node.children.addAll(children);
        return node;
    }

    public Block block() {
        return block;
    }

    public ListMark mark() {
        return block.mark();
    }

    public String text() {
        return block.text();
    }

    public List<OutlineNode> children() {
        return children;
    }

    /** The children with one kind of mark. */
    public List<OutlineNode> children(ListMark.Kind kind) {
        return children.stream().filter(child -> child.mark().is(kind)).toList();
    }

    /** Visits this node and all its descendants, in the order of the document. */
    public void walk(Consumer<OutlineNode> visit) {
        visit.accept(this);
        children.forEach(child -> child.walk(visit));
    }

    /** This node and all its descendants. */
    public List<OutlineNode> all() {
        List<OutlineNode> nodes = new ArrayList<>();
        walk(nodes::add);
        StepBudget.spend(nodes.size());
        return nodes;
    }

    /** The text of this node and of all its descendants, one line per block. */
    public String fullText() {
        StringBuilder text = new StringBuilder();
        walk(node -> text.append(text.isEmpty() ? "" : "\n").append(node.text()));
        StepBudget.spend(text.length());
        return text.toString();
    }

    public int lastLine() {
        return children.isEmpty()
                ? block.toLine()
                : Math.max(block.toLine(), children.getLast().lastLine());
    }

    public Source source(double confidence) {
        return new Source(block.fromLine(), lastLine(), confidence);
    }
}
