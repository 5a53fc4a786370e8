package vn.tincay.reader.facts.head;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/**
 * The kind of document, read from the line that names it, or else from the property box, the headline, "V/v", "Kính
 * gửi", or the symbol of the number. When none of these exists, a text about a plan is a plan if it has sections,
 * otherwise a press article; then {@code source} is null.
 */
record KindFacts(String name, @Nullable Source source) {
    static final String ARTICLE = "Bài báo";
    private static final String PLAN = "Kế hoạch";

    static @Nullable KindFacts of(Layout layout, PropertyBox box, @Nullable NumberFacts number, boolean dated) {
        if (layout.typeAt() >= 0) {
            Block line = layout.head().get(layout.typeAt());
            String name = DocumentKinds.typeOf(line.text());
            return name == null ? null : new KindFacts(name, line.source(0.97));
        }
        PropertyBox.Value boxed = box.get("type");
        if (boxed != null) {
            return new KindFacts(boxed.text(), boxed.block().source(0.9));
        }
        Headline headline = number == null ? Headline.of(layout) : null;
        if (headline != null) {
            return new KindFacts(headline.type(), headline.source());
        }
        if (number != null) {
            return ofNumber(layout, number);
        }
        boolean about = layout.blocks().stream()
                .anyMatch(block -> Folding.plain(block.text()).contains("ke hoach"));
        return !about || dated ? null : new KindFacts(hasSections(layout) ? PLAN : ARTICLE, null);
    }

    private static @Nullable KindFacts ofNumber(Layout layout, NumberFacts number) {
        if (TitleFacts.ofLetter(layout.head()) != null || hasAddressee(layout)) {
            return new KindFacts("Công văn", number.source().withLowerConfidence(0.95));
        }
        String symbol = number.symbol();
        int end = Math.max(symbol.indexOf('-'), symbol.indexOf('/'));
        String name = DocumentKinds.ofSymbol(end < 0 ? symbol : symbol.substring(0, end));
        return name == null ? null : new KindFacts(name, number.source().withLowerConfidence(0.9));
    }

    /** Whether the head contains "Kính gửi: …", with which a letter begins. */
    private static boolean hasAddressee(Layout layout) {
        return layout.head().stream()
                .anyMatch(block -> Folding.plain(block.text()).startsWith("kinh gui"));
    }

    /** Whether the text has the sections of a plan, which a web page may show without the head. */
    private static boolean hasSections(Layout layout) {
        return layout.blocks().stream()
                        .filter(block -> block.mark().is(ListMark.Kind.ROMAN))
                        .filter(block -> SectionKind.of(block.text()) != SectionKind.UNKNOWN)
                        .count()
                >= 2;
    }
}
