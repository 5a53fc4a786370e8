package vn.tincay.reader.facts.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/** The names above the number in the left column of the head: superior agency, issuing agency. */
record HeadColumn(List<String> lines, Source source) {
    private static final int LONGEST = 110;

    static @Nullable HeadColumn of(List<Block> head, int typeAt, Pattern never, Pattern body) {
        int limit = typeAt < 0 ? Math.min(head.size(), 20) : typeAt;
        List<String> lines = new ArrayList<>();
        Source source = null;
        for (int i = 0; i < limit; i++) {
            Block block = head.get(i);
            String text = block.text().strip();
            String plain = Folding.plain(text);
            boolean name = NameCasing.isCapitals(text)
                    && text.length() < LONGEST
                    && text.length() > 1
                    && !never.matcher(plain).find()
                    && DocumentKinds.typeOf(text) == null
                    && !block.mark().isNumbered();
            boolean starts = lines.isEmpty() && body.matcher(plain).find();
            if (name && (starts || (source != null && block.fromLine() - source.toLine() < 8))) {
                lines.add(text.replaceAll("[*_]+$", "").strip());
                source = source == null ? block.source(0.95) : source.to(block.source(0.95));
            } else if (!lines.isEmpty() && plain.startsWith("so")) {
                break;
            }
        }
        return source == null ? null : new HeadColumn(lines, source);
    }
}
