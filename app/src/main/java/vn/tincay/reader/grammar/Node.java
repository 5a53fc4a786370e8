package vn.tincay.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tincay.reader.plan.Source;
import vn.tincay.reader.words.StepBudget;

/** A node of the outline: a heading or item with its content. Paragraphs are children without a mark. */
public final class Node {
    private final Block block;
    private final List<Node> children = new ArrayList<>();

    Node(Block block) {
        this.block = block;
    }

    /** A section whose heading was lost: children only. */
    public static Node holding(List<Node> children) {
        Block first = children.getFirst().block();
        Node node = new Node(new Block(ListMark.NONE, "", first.fromLine(), first.fromLine(), List.of(), false));
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

    public List<Node> children() {
        return children;
    }

    /** Children with one kind of mark. */
    public List<Node> children(ListMark.Kind kind) {
        return children.stream().filter(child -> child.mark().is(kind)).toList();
    }

    /** Visits this node and all its descendants, in the order of the document. */
    public void walk(Consumer<Node> visit) {
        visit.accept(this);
        children.forEach(child -> child.walk(visit));
    }

    /** This node and all its descendants. */
    public List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        walk(nodes::add);
        StepBudget.spend(nodes.size());
        return nodes;
    }

    /** Its text and the text of all descendants, one line per block. */
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
