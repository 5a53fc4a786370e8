package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Source;
import vn.tincay.document.reading.YearSpan;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.grammar.Layout;
import vn.tincay.document.reading.words.Folding;

/** What a plan is about and for which years: by its abstract, by what an article says of it, by the sentence that announces it. */
final class ThemeFacts {
    private static final int MOST_PARAGRAPHS = 12;
    private static final int SHORTEST_PARAGRAPH = 60;

    private ThemeFacts() {}

    /** The years, and where they stand. */
    record Period(YearSpan years, Source source) {}

    static List<String> programmes(Layout layout, @Nullable TitleFacts title, @Nullable ArticlePlan told) {
        List<String> texts = new ArrayList<>();
        if (title != null) {
            texts.add(told == null ? title.text() : title.text() + ". " + told.about());
        }
        layout.head().stream()
                .filter(block -> block.text().length() > SHORTEST_PARAGRAPH)
                .limit(MOST_PARAGRAPHS)
                .forEach(block -> texts.add(block.text()));
        return ProgrammeFacts.of(texts);
    }

    static @Nullable Period period(Layout layout, @Nullable TitleFacts title, @Nullable ArticlePlan told) {
        YearSpan ofTitle = title == null ? null : PeriodFacts.of(title.text());
        if (ofTitle != null && title != null) {
            return new Period(ofTitle, title.source());
        }
        YearSpan ofPlan = told == null ? null : PeriodFacts.of(told.about());
        if (ofPlan != null && told != null) {
            return new Period(ofPlan, told.source());
        }
        for (Block block : layout.head()) {
            if (Folding.plain(block.text()).contains("ban hanh") && block.fromLine() > typeLine(layout)) {
                YearSpan own = PeriodFacts.of(afterPromulgation(block.text()));
                if (own != null) {
                    return new Period(own, block.source(0.8));
                }
            }
        }
        return null;
    }

    private static int typeLine(Layout layout) {
        return layout.typeAt() < 0 ? 0 : layout.head().get(layout.typeAt()).fromLine();
    }

    private static String afterPromulgation(String text) {
        int at = Folding.plain(text).lastIndexOf("ban hanh");
        return at < 0 ? text : text.substring(at);
    }
}
