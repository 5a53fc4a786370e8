package vn.tincay.reader.facts.head;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.scope.Citations;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.source.Source;

/**
 * A headline of a web page that names kind and number of a document whose head is missing: "Công văn số … ngày … của …
 * về việc …".
 *
 * @param date null when the headline states none
 * @param issuer null when the headline names none
 * @param title null when the headline states none
 */
record Headline(
        String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        Source source) {
    private static final int FARTHEST = 8;
    private static final int LONGEST = 400;

    static @Nullable Headline of(Layout layout) {
        List<Block> blocks = layout.blocks();
        for (Block block :
                layout.typeAt() >= 0 ? List.<Block>of() : blocks.subList(0, Math.min(FARTHEST, blocks.size()))) {
            String type = DocumentKinds.numberedIn(block.text());
            boolean line = block.text().length() < LONGEST && !block.text().endsWith(".");
            List<LegalBasis> cited = type == null || !line ? List.of() : Citations.in(block, 0.85);
            LegalBasis named = cited.isEmpty() ? null : cited.getFirst();
            if (type != null && named != null && named.number() != null) {
                return new Headline(
                        type, named.number(), named.date(), named.issuer(), about(named.title()), named.source());
            }
        }
        return null;
    }

    private static @Nullable String about(@Nullable String title) {
        return title == null ? null : title.replaceFirst("^(?iu:về việc|v ?/ ?v|về) ", "");
    }
}
