package vn.tincay.reader.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.BudgetLine;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds amounts of at least 100,000 đồng: {@code 150.000.000 đồng}, {@code 2,5 tỷ đồng}, {@code 500 triệu đồng}. An
 * amount counts after a word for money, or in the funding section after a label; a rate such as
 * {@code 50.000 đồng/ngày} never counts.
 */
final class BudgetFacts {
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,3})?) ?(ty|trieu|nghin)? ?(?:dong|vnd|d\\b)(?! ?/)");
    private static final Pattern MONEY_WORDS =
            Pattern.compile("kinh phi|ngan sach|du toan|tong so|so tien|tri gia|ho tro|chi ");
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

    private static final Pattern LABEL = Pattern.compile("[\\p{L} \\d,()-]{3,60}: ?");

    private BudgetFacts() {}

    static List<BudgetLine> of(ParsedDocument document) {
        List<BudgetLine> budgetLines = new ArrayList<>();
        Set<Block> funding = Set.copyOf(document.blocks(SectionKind.FUNDING));
        for (Block block : document.text()) {
            for (String sentence : TextCleanup.sentences(block.text())) {
                readSentence(sentence, block, funding.contains(block), budgetLines);
            }
        }
        return budgetLines;
    }

    /**
     * Reads the amounts of a sentence. In the funding section a label can replace the word for money: "- Năm 2025: 46
     * triệu đồng".
     */
    private static void readSentence(String sentence, Block block, boolean funding, List<BudgetLine> budgetLines) {
        String plain = Folding.plain(sentence);
        Matcher m = AMOUNT.matcher(plain);
        int from = 0;
        while (m.find()) {
            String before = plain.substring(from, m.start());
            long amount = amount(m.group(1), m.group(2));
            boolean labelled =
                    funding && LABEL.matcher(plain.substring(0, m.start())).matches();
            if (amount >= 100_000
                    && (labelled
                            || MONEY_WORDS
                                    .matcher(plain.substring(0, m.start()))
                                    .find())) {
                Matcher year = YEAR.matcher(before);
                Integer statedYear = year.find() ? Integer.valueOf(year.group(1)) : null;
                int clause = Math.max(from, sentence.lastIndexOf("; ", m.start()) + 1);
                String what = TextCleanup.clean(sentence.substring(clause, m.start())
                        .replaceFirst("^[\\s,;:(+-]+", "")
                        .replaceFirst("(?:là|:|khoảng|=)\\s*$", ""));
                budgetLines.add(new BudgetLine(amount, what.isEmpty() ? null : what, statedYear, block.source(0.85)));
                from = m.end();
            }
        }
    }

    private static long amount(String digits, @Nullable String scale) {
        boolean grouped = digits.matches("\\d{1,3}(?:\\.\\d{3})+");
        BigDecimal value = new BigDecimal(grouped ? digits.replace(".", "") : digits.replace(',', '.'));
        long factor = scale == null
                ? 1
                : switch (scale) {
                    case "ty" -> 1_000_000_000L;
                    case "trieu" -> 1_000_000L;
                    default -> 1_000L;
                };
        return value.multiply(BigDecimal.valueOf(factor)).longValue();
    }
}
