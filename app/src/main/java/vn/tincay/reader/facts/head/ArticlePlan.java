package vn.tincay.reader.facts.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameEnds;
import vn.tincay.reader.words.TextCleanup;

/**
 * The plan about which a press article reports: "Theo Kế hoạch số 511 của UBND tỉnh X về …".
 *
 * @param issuer null where the sentence does not name the issuer
 * @param about the rest of the sentence after the issuer, or after the word "kế hoạch" when no issuer is named; may be
 *     empty
 */
public record ArticlePlan(@Nullable String issuer, String about, Source source) {
    private static final String PLAN = "\\b(?:ke hoach|chuong trinh|de an)(?: hanh dong| phoi hop)?";
    private static final Pattern PLAN_OF = Pattern.compile(
            PLAN
                    + "(?: so [\\p{L}\\d/.&-]+)?(?:,? ngay (?:[\\d/.-]{6,10}|\\d{1,2} thang \\d{1,2} nam \\d{4}))?,? (?:cua|do) ");
    private static final Pattern PLAN_AFTER_VERB =
            Pattern.compile("\\b(?:ban hanh|xay dung|trien khai|co|ra|lap) " + PLAN);
    /** Punctuation at the end of a paragraph; a headline has none. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!;:)\"]$");

    private static final int FARTHEST = 20;

    static @Nullable ArticlePlan of(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(FARTHEST, blocks.size()))) {
            String text = block.text();
            String plain = Folding.plain(text);
            Matcher of = PLAN_OF.matcher(plain);
            if (of.find() && Bodies.startsAt(text, of.end())) {
                int end = NameEnds.after(text, of.end(), of.end(), text.length());
                return new ArticlePlan(
                        TextCleanup.clean(text.substring(of.end(), end)),
                        sentence(text.substring(end)),
                        block.source(0.8));
            }
            Matcher setUp = PLAN_AFTER_VERB.matcher(plain);
            if (SENTENCE_END.matcher(plain).find() && setUp.find()) {
                return new ArticlePlan(null, sentence(text.substring(setUp.end())), block.source(0.8));
            }
        }
        return null;
    }

    private static String sentence(String rest) {
        List<String> sentences = TextCleanup.sentences(rest);
        return sentences.isEmpty() ? "" : sentences.getFirst();
    }
}
