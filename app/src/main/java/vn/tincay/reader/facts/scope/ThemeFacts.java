package vn.tincay.reader.facts.scope;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.head.ArticlePlan;
import vn.tincay.reader.facts.head.TitleFacts;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/**
 * Reads the programmes and years of a plan from its abstract, from an article's words about the plan, or from
 * paragraphs of the head.
 */
public final class ThemeFacts {
    private static final int MAX_PARAGRAPHS = 12;
    private static final int SHORTEST_PARAGRAPH = 60;

    private ThemeFacts() {}

    /** The years and where the text states them. */
    public record Period(YearSpan years, Source source) {}

    public static List<String> programmes(
            Layout layout, @Nullable TitleFacts title, @Nullable ArticlePlan articlePlan) {
        List<String> texts = new ArrayList<>();
        if (title != null) {
            texts.add(articlePlan == null ? title.text() : title.text() + ". " + articlePlan.about());
        }
        layout.head().stream()
                .filter(block -> block.text().length() > SHORTEST_PARAGRAPH)
                .limit(MAX_PARAGRAPHS)
                .forEach(block -> texts.add(block.text()));
        return ProgrammeFacts.of(texts);
    }

    public static @Nullable Period period(
            Layout layout, @Nullable TitleFacts title, @Nullable ArticlePlan articlePlan) {
        YearSpan ofTitle = title == null ? null : PeriodFacts.of(title.text());
        if (ofTitle != null && title != null) {
            return new Period(ofTitle, title.source());
        }
        YearSpan ofPlan = articlePlan == null ? null : PeriodFacts.of(articlePlan.about());
        if (ofPlan != null && articlePlan != null) {
            return new Period(ofPlan, articlePlan.source());
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
