package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/**
 * The paragraphs of the sections of one kind, word for word and with their list marks. A heading becomes the first
 * line of the paragraph that follows it.
 */
final class SectionParagraphs {
    private static final double SURE = 0.95;

    /** The first words of a paragraph that closes the whole plan. */
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:tren day la|trong qua trinh (?:to chuc |trien khai )?(?:thuc hien|trien khai)|(?:yeu cau|de nghi) (?:cac|thu truong)|nhan duoc ke hoach)\\b");

    private final ParsedDocument document;
    private final List<Sentence> paragraphs = new ArrayList<>();
    private @Nullable Sentence heading;
    private boolean closed;

    private SectionParagraphs(ParsedDocument document) {
        this.document = document;
    }

    static List<Sentence> of(ParsedDocument document, SectionKind kind) {
        SectionParagraphs all = new SectionParagraphs(document);
        if (!document.isArticle()) {
            ParsedDocument.outermost(document.sections(kind)).forEach(all::readSection);
        }
        return all.paragraphs;
    }

    private void readSection(PlanSection section) {
        closed = false;
        String heading = section.node().text();
        String words = Headings.afterColon(heading);
        boolean sentence = words.isEmpty() && heading.strip().endsWith(".");
        add(sentence ? heading : words, section.node());
        section.node().children().forEach(child -> read(child, section));
        flush();
    }

    private void read(OutlineNode node, PlanSection section) {
        boolean unmarked = node.mark().is(ListMark.Kind.NONE) && !node.block().isRow();
        closed |= unmarked && CLOSING.matcher(Folding.plain(node.text())).find();
        if (closed || document.isOtherSection(node, section)) {
            return;
        }
        String words = mark(node.mark()) + node.text();
        if (Headings.isTitle(node) && Headings.afterColon(node.text()).isEmpty()) {
            flush();
            heading = sentence(words, node);
        } else {
            add(words, node);
        }
        node.children().forEach(child -> read(child, section));
    }

    private void add(String words, OutlineNode node) {
        if (words.isBlank()) {
            return;
        }
        Sentence paragraph = sentence(words, node);
        paragraphs.add(
                heading == null
                        ? paragraph
                        : new Sentence(
                                heading.text() + "\n" + paragraph.text(),
                                heading.source().to(paragraph.source())));
        heading = null;
    }

    /** Adds the last heading as a separate paragraph if no paragraph followed it. */
    private void flush() {
        if (heading != null) {
            paragraphs.add(heading);
            heading = null;
        }
    }

    private static Sentence sentence(String words, OutlineNode node) {
        return new Sentence(
                words.strip().replaceAll("\\s+", " "),
                new Source(node.block().fromLine(), node.block().toLine(), SURE));
    }

    private static String mark(ListMark mark) {
        return switch (mark.kind()) {
            case NONE -> "";
            case DASH -> "- ";
            case PLUS -> "+ ";
            case LETTER, BRACKET -> mark.label() + ") ";
            default -> mark.label() + ". ";
        };
    }
}
