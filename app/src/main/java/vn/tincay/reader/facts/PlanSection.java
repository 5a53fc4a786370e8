package vn.tincay.reader.facts;

import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;

/** A section of the plan and its kind; {@code path} is its number, such as {@code III} or {@code II.6}, or empty. */
public record PlanSection(SectionKind kind, OutlineNode node, String path) {
    String childPath(OutlineNode child) {
        String label = child.mark().label();
        return path.isEmpty() ? label : path + "." + label;
    }
}
