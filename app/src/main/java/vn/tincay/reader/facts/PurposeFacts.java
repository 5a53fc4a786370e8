package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads purpose and objectives in the document's words: every paragraph of their sections except headings and table
 * rows.
 */
final class PurposeFacts {
    /** A heading above targets that only names a field of work: "Mục tiêu 1: Trong lĩnh vực chính trị". */
    private static final Pattern FIELD_NAME = Pattern.compile("^(?:trong |ve )?(?:cac )?linh vuc\\b|^ve \\p{L}");

    private PurposeFacts() {}

    static List<Sentence> purpose(ParsedDocument document) {
        return sentences(document, SectionKind.PURPOSE);
    }

    static List<Sentence> objectives(ParsedDocument document) {
        return sentences(document, SectionKind.OBJECTIVES);
    }

    private static List<Sentence> sentences(ParsedDocument document, SectionKind kind) {
        List<Sentence> sentences = new ArrayList<>();
        for (PlanSection section : document.sections(kind)) {
            collect(document, section, section.node(), sentences);
        }
        return sentences;
    }

    private static void collect(
            ParsedDocument document, PlanSection section, OutlineNode node, List<Sentence> sentences) {
        if (document.isOtherSection(node, section)) {
            return;
        }
        boolean heading =
                node == section.node() || Headings.isTitle(node) && !node.text().contains("%");
        String text = heading ? Headings.afterColon(node.text()) : Headings.withoutLabel(node.text());
        boolean field = heading
                && !node.children().isEmpty()
                && FIELD_NAME.matcher(Folding.plain(text)).find();
        if (!text.isBlank()
                && !field
                && !Headings.isHeadingText(text)
                && !node.block().isRow()) {
            sentences.add(new Sentence(TextCleanup.clean(text), node.block().source(0.9)));
        }
        node.children().forEach(child -> collect(document, section, child, sentences));
    }
}
